"""The proof looks with the same browser."""

from tests.browser.conftest import address, browser, visit

__all__ = ["address", "browser", "visit"]
