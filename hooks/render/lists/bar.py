"""A bar on a line, drawn beside a number that tells the same."""

_HEIGHT = 12


def bar(left: int, right: int, width: int, *, open_end: bool = False) -> str:
    """A drawing `width` wide, filled from `left` to `right`; an open end is dashed. Hidden from screen readers."""
    middle = _HEIGHT // 2
    dash = ' stroke-dasharray="4 3"' if open_end else ""
    return (
        f'<svg class="years" viewBox="0 0 {width} {_HEIGHT}" width="{width}" height="{_HEIGHT}" aria-hidden="true" '
        f'focusable="false"><path d="M0 {middle}H{width}" class="all"/>'
        f'<path d="M{left} {middle}H{right}" class="case"{dash}/></svg>'
    )
