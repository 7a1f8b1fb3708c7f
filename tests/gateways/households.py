"""Two households that the registries agree with: each test changes one thing."""

from dossier.dates import PartialDate
from dossier.household import Address, Channel, Household, Language, Member, Relation, Sex

HEAD, CHILD, STRANGER = "5170669072", "2643184021", "8365109249"


def person(family_name: str = "Alaoui", given_names: str = "Salma", **changed: object) -> dict[str, object]:
    """A person in the population register."""
    return {"family_name": family_name, "given_names": given_names, "birth_date": "1985-03-12", "sex": "F", **changed}


def registries(**changed: object) -> dict[str, object]:
    """What the registries know about a head and a child."""
    return {
        "rnp": {HEAD: person(), CHILD: person(given_names="Yanis", birth_date="2015", sex="M")},
        "rsu": {
            "members": [{"idcs": HEAD, "relation": "head"}, {"idcs": CHILD, "relation": "child"}],
            "index": "8.9100001",
            "as_of": "2026-10-01",
        },
        "cover": {HEAD: {"covered": True, "scheme": "tns", "rights": "closed", "since": "2024-01-01"}, CHILD: None},
        **changed,
    }


def declared(**changed: object) -> Household:
    """The declaration of the same head and child."""
    members = (
        Member("m1", Relation.HEAD, HEAD, "Alaoui", "Salma", PartialDate("1985-03-12"), Sex.FEMALE),
        Member("m2", Relation.CHILD, CHILD, "Alaoui", "Yanis", PartialDate("2015"), Sex.MALE),
    )
    values = {"members": members, "phone": "+212612345678", **changed}
    return Household(
        language=Language.FRENCH,
        channel=Channel.ONLINE,
        office="rabat-agdal",
        phone=str(values["phone"]),
        address=Address("1, rue des Specimens", "Rabat", "Rabat"),
        members=values["members"],  # type: ignore[arg-type]
    )
