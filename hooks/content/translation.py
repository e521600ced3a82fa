"""What a translation says of itself: how it was made, and which version of each source section it translates."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_SPACES = re.compile(r"\s+")


@dataclass(frozen=True)
class Translation:
    """The `translation:` field. `sections` maps a section id to the fingerprint of the source it was made from."""

    state: str = "machine-draft"
    reviewer: str = ""
    sections: Mapping[str, str] = field(default_factory=dict)


def fingerprint(text: str) -> str:
    """Ten hex digits that change when the words of `text` change, and not when its lines are broken elsewhere."""
    return hashlib.sha256(_SPACES.sub(" ", text).strip().encode()).hexdigest()[:10]
