"""What must hold. Every check is listed here; there is no discovery, so that nothing runs unseen."""

from hooks.checks.accessibility.colour_only import colour_only
from hooks.checks.accessibility.missing_alt_text import missing_alt_text
from hooks.checks.accessibility.skipped_heading_level import skipped_heading_level
from hooks.checks.accessibility.table_without_headers import table_without_headers
from hooks.checks.accessibility.useless_alt_text import useless_alt_text
from hooks.checks.accessibility.vague_link_text import vague_link_text
from hooks.checks.blocks.unanswered_question import unanswered_question
from hooks.checks.blocks.unclosed_block import unclosed_block
from hooks.checks.blocks.unknown_block import unknown_block
from hooks.checks.check import Check
from hooks.checks.data.duplicate_id import duplicate_id
from hooks.checks.data.missing_data import missing_data
from hooks.checks.data.unreadable_data import unreadable_data
from hooks.checks.exceptions.unused_allow import unused_allow
from hooks.checks.facts.circular_fact import circular_fact
from hooks.checks.facts.contradictory_deadline import contradictory_deadline
from hooks.checks.facts.contradictory_value import contradictory_value
from hooks.checks.facts.flat_single_source import flat_single_source
from hooks.checks.facts.stale_fact import stale_fact
from hooks.checks.facts.typed_fact import typed_fact
from hooks.checks.facts.uncited_statement import uncited_statement
from hooks.checks.facts.unknown_fact import unknown_fact
from hooks.checks.facts.unsourced_fact import unsourced_fact
from hooks.checks.facts.unverified_fact import unverified_fact
from hooks.checks.fields.missing_field import missing_field
from hooks.checks.fields.unknown_field import unknown_field
from hooks.checks.fields.unreadable_front_matter import unreadable_front_matter
from hooks.checks.fields.wrong_field import wrong_field
from hooks.checks.handouts.long_handout import long_handout
from hooks.checks.links.broken_redirect import broken_redirect
from hooks.checks.links.cross_language_link import cross_language_link
from hooks.checks.links.fallback_link import fallback_link
from hooks.checks.links.forbidden_link import forbidden_link
from hooks.checks.links.insecure_link import insecure_link
from hooks.checks.links.missing_anchor import missing_anchor
from hooks.checks.links.missing_file import missing_file
from hooks.checks.links.missing_page import missing_page
from hooks.checks.links.raw_link import raw_link
from hooks.checks.links.redirected_link import redirected_link
from hooks.checks.links.repeated_id import repeated_id
from hooks.checks.links.self_link import self_link
from hooks.checks.outside.gone_address import gone_address
from hooks.checks.outside.moved_address import moved_address
from hooks.checks.outside.unreachable_address import unreachable_address
from hooks.checks.outside.unseen_address import unseen_address
from hooks.checks.pages.empty_page import empty_page
from hooks.checks.pages.missing_title import missing_title
from hooks.checks.pages.oversized_page import oversized_page
from hooks.checks.pages.stray_page import stray_page
from hooks.checks.pages.unreadable_page import unreadable_page
from hooks.checks.plain_language.hard_to_read import hard_to_read
from hooks.checks.plain_language.hard_word import hard_word
from hooks.checks.plain_language.long_sentence import long_sentence
from hooks.checks.plain_language.unexplained_term import unexplained_term
from hooks.checks.privacy.birth_date import birth_date
from hooks.checks.privacy.file_metadata import file_metadata
from hooks.checks.privacy.identity_number import identity_number
from hooks.checks.privacy.immigration_number import immigration_number
from hooks.checks.privacy.named_worker import named_worker
from hooks.checks.privacy.street_address import street_address
from hooks.checks.privacy.unknown_email import unknown_email
from hooks.checks.privacy.unknown_phone import unknown_phone
from hooks.checks.review.impossible_status import impossible_status
from hooks.checks.review.review_in_future import review_in_future
from hooks.checks.review.review_overdue import review_overdue
from hooks.checks.review.status_overdue import status_overdue
from hooks.checks.sections.empty_section import empty_section
from hooks.checks.sections.misordered_section import misordered_section
from hooks.checks.sections.missing_section import missing_section
from hooks.checks.sections.repeated_heading import repeated_heading
from hooks.checks.sections.too_few_questions import too_few_questions
from hooks.checks.sections.unknown_section import unknown_section
from hooks.checks.sections.wrong_agenda import wrong_agenda
from hooks.checks.settings.breaking_setting import breaking_setting
from hooks.checks.settings.missing_language import missing_language
from hooks.checks.settings.reserved_address import reserved_address
from hooks.checks.settings.unknown_agency import unknown_agency
from hooks.checks.settings.unknown_owner import unknown_owner
from hooks.checks.sources.forbidden_source import forbidden_source
from hooks.checks.sources.insecure_source import insecure_source
from hooks.checks.sources.read_before_published import read_before_published
from hooks.checks.sources.uncited_source import uncited_source
from hooks.checks.spacing.stray_spaces import stray_spaces
from hooks.checks.status.invites_to_apply import invites_to_apply
from hooks.checks.status.sends_to_immigration import sends_to_immigration
from hooks.checks.translations.different_anchors import different_anchors
from hooks.checks.translations.different_facts import different_facts
from hooks.checks.translations.different_links import different_links
from hooks.checks.translations.different_values import different_values
from hooks.checks.translations.missing_nav_title import missing_nav_title
from hooks.checks.translations.missing_phrase import missing_phrase
from hooks.checks.translations.missing_theme_strings import missing_theme_strings
from hooks.checks.translations.missing_translation import missing_translation
from hooks.checks.translations.orphan_translation import orphan_translation
from hooks.checks.translations.outdated_translation import outdated_translation
from hooks.checks.translations.untranslated_text import untranslated_text

ALL: tuple[Check, ...] = (
    unreadable_data,
    missing_data,
    duplicate_id,
    unreadable_front_matter,
    missing_field,
    wrong_field,
    unknown_field,
    unreadable_page,
    stray_page,
    empty_page,
    oversized_page,
    missing_title,
    missing_section,
    empty_section,
    misordered_section,
    unknown_section,
    repeated_heading,
    too_few_questions,
    wrong_agenda,
    unknown_block,
    unclosed_block,
    unanswered_question,
    missing_page,
    missing_anchor,
    missing_file,
    cross_language_link,
    self_link,
    insecure_link,
    repeated_id,
    fallback_link,
    redirected_link,
    broken_redirect,
    forbidden_link,
    raw_link,
    missing_translation,
    outdated_translation,
    different_anchors,
    orphan_translation,
    missing_phrase,
    different_values,
    different_facts,
    different_links,
    untranslated_text,
    missing_theme_strings,
    missing_nav_title,
    unknown_fact,
    uncited_statement,
    unverified_fact,
    flat_single_source,
    typed_fact,
    unsourced_fact,
    circular_fact,
    stale_fact,
    contradictory_value,
    contradictory_deadline,
    insecure_source,
    uncited_source,
    read_before_published,
    forbidden_source,
    sends_to_immigration,
    invites_to_apply,
    immigration_number,
    identity_number,
    birth_date,
    unknown_phone,
    unknown_email,
    street_address,
    named_worker,
    file_metadata,
    missing_alt_text,
    useless_alt_text,
    vague_link_text,
    skipped_heading_level,
    table_without_headers,
    colour_only,
    hard_to_read,
    long_sentence,
    hard_word,
    unexplained_term,
    long_handout,
    review_overdue,
    status_overdue,
    review_in_future,
    impossible_status,
    stray_spaces,
    unknown_owner,
    unknown_agency,
    missing_language,
    reserved_address,
    breaking_setting,
    unused_allow,
)

# What `check --outside` tells, and nothing else does: it rests on asking the servers.
OUTSIDE: tuple[Check, ...] = (
    gone_address,
    moved_address,
    unreachable_address,
    unseen_address,
)
