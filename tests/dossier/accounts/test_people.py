"""Who reaches which dossiers: the whole reach of everybody who may call."""

import pytest

from dossier.accounts.people import EVERYWHERE, NOWHERE, NewAccount, Person, Program, Reach, Territory, Visitor
from dossier.accounts.provider import Identity
from dossier.record import Role

AGDAL = Territory(offices=frozenset({"rabat-agdal"}), provinces=frozenset({"Salé"}))


def test_a_territory_holds_its_offices_and_its_provinces_however_they_are_written() -> None:
    asked = [("rabat-agdal", "Rabat"), ("elsewhere", "SALE"), ("elsewhere", "Salé"), ("elsewhere", "Rabat")]
    assert [AGDAL.holds(*place) for place in asked] == [True, True, True, False]
    assert EVERYWHERE.holds("elsewhere", "Rabat")
    assert not NOWHERE.holds("rabat-agdal", "Rabat")


def test_a_helper_reaches_what_a_mandate_or_their_own_hand_opened_and_no_territory() -> None:
    person = Person("p1", frozenset({Role.HELPER}), AGDAL)
    assert person.reach(Role.HELPER) == Reach(NOWHERE, "p1", "p1", None, "p1", False)


def test_a_counter_reaches_its_territory_and_what_it_opened_itself() -> None:
    person = Person("p1", frozenset({Role.COUNTER}), AGDAL)
    assert person.reach(Role.COUNTER) == Reach(AGDAL, "p1", None, None, "p1", True)


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.SUPERVISOR, Role.OPERATOR, Role.AUDITOR])
def test_other_staff_reach_their_territory_only(role: Role) -> None:
    assert Person("p1", frozenset({role}), AGDAL).reach(role) == Reach(AGDAL, None, None, None, "p1", True)


def test_a_program_of_the_staff_reaches_its_territory_and_any_other_what_it_opened() -> None:
    assert Program("c1", staff=True, territory=AGDAL).reach() == Reach(AGDAL, "c1", None, None, None, True)
    assert Program("c1", territory=AGDAL).reach() == Reach(NOWHERE, "c1", None, None, None, False)


def test_an_applicant_reaches_the_one_dossier() -> None:
    assert Visitor("v1", "0000-0000-Y").reach() == Reach(NOWHERE, None, None, "0000-0000-Y", None, False)


IDENTITY = Identity("https://id.example", "s1")
WAYS_IN: dict[str, tuple[str | None, str | None, Identity | None, bool]] = {
    "a password": ("secret", None, None, True),
    "a password and a second factor": ("secret", "TOTP", None, True),
    "somebody at the provider": (None, None, IDENTITY, True),
    "both": ("secret", None, IDENTITY, False),
    "none": (None, None, None, False),
    "a second factor at the provider": (None, "TOTP", IDENTITY, False),
}


@pytest.mark.parametrize(("password", "totp", "identity", "allowed"), WAYS_IN.values(), ids=WAYS_IN)
def test_an_account_has_one_way_in(
    password: str | None, totp: str | None, identity: Identity | None, allowed: bool
) -> None:
    def make() -> NewAccount:
        return NewAccount("login", "Name", password, frozenset({Role.COUNTER}), totp=totp, identity=identity)

    if allowed:
        assert make().password == password
    else:
        with pytest.raises(ValueError, match=r"^an account has a password, or somebody at the provider$"):
            make()
