"""Tickets that browsers keep: opened for what they were made for, by whoever made them, and as they were."""

import pytest

from deploy.edge import SealedTickets
from tests.keyrings import passing


def test_a_ticket_opens_for_its_use_only() -> None:
    tickets = SealedTickets(passing())
    ticket = tickets.seal("errand", b"content")
    assert "content" not in bytes.fromhex(ticket).decode("latin-1")
    assert tickets.open("errand", ticket) == b"content"
    assert tickets.open("return", ticket) is None
    assert SealedTickets(passing(bytes(32))).open("errand", ticket) is None, "of another installation"


@pytest.mark.parametrize("first", range(8))
def test_what_is_no_ticket_opens_nothing(first: int) -> None:
    tickets = SealedTickets(passing())
    for length in (0, 1, 12, 13, 40, 200):
        assert tickets.open("errand", bytes([first] * (length + 1)).hex()) is None
    sealed = bytes.fromhex(tickets.seal("errand", b"content"))
    assert tickets.open("errand", (bytes([first]) + sealed[1:-1]).hex()) is None
    for text in ("", "x", "é", "0", "zz" * 40):
        assert tickets.open("errand", text) is None
