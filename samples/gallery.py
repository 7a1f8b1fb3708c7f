"""One paper in every layout: what a reader is tried on, whether or not a household would hand it in.

Its truth.json has no expected outcome, since there is no household; residents' cards and family booklets are
found here only.
"""

from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.household import Sex
from samples import enclosures, files, write
from samples.chance import stream
from samples.degradations import LEVELS, level_named
from samples.enclosures import Enclosure
from samples.households import married_pair
from samples.layouts import LAYOUTS
from samples.names import Name
from samples.numbers import Numbers, card_number
from samples.papers import BirthCertificate, FamilyBooklet, Paper, ResidencePermit, Unrelated
from samples.people import Folk, Person, day_between, day_of_age, home, years_after
from samples.places import Commune

_ABROAD = (
    (Name("SENEGALAISE", "سنغالية"), "SEN", Name("DIALLO", "ديالو"), Name("MAMADOU", "مامادو"), Name("AWA", "أوا")),
    (Name("IVOIRIENNE", "إيفوارية"), "CIV", Name("KOUASSI", "كواسي"), Name("YAO", "ياو"), Name("AYA", "أيا")),
    (Name("MALIENNE", "مالية"), "MLI", Name("TRAORE", "تراوري"), Name("OUSMANE", "عثمان"), Name("AMINATA", "أميناتا")),
    (Name("GUINEENNE", "غينية"), "GIN", Name("CAMARA", "كمارا"), Name("SEKOU", "سيكو"), Name("MARIAMA", "ماريما")),
)  # fmt: skip


def make(out: Path, copies: int, seed: int, level: str, today: date) -> list[Path]:
    """Write `copies` folders, each with one paper of every layout and the truth beside them.

    Raises:
        UnknownChoiceError: no such level; `mixed` is not one here.
        FolderTakenError: a folder to be written exists and is not ours.
    """
    chosen = level_named(level)
    if chosen is None:
        raise write.UnknownChoiceError(f"no level {level}; there are {', '.join(LEVELS)}")
    folders = []
    for index in range(copies):
        folder = out / f"gallery-{index + 1:04d}"
        write.fresh(folder)
        papers = []
        for layout in LAYOUTS:
            rng = stream(seed, index, f"gallery {layout.name}")
            # A place far from any household's, so that no number is met again.
            folk = Folk(rng, Numbers(seed, 2_000_000 + index), today)
            enclosure = Enclosure(layout.name, "m1", paper_of(layout.kind, folk))
            papers.append(write.write_paper(folder, enclosure, layout, chosen, rng))
        files.write_json(folder / "truth.json", write.truth(seed, "gallery", chosen, None, papers))
        folders.append(folder)
    return folders


def paper_of(kind: str, folk: Folk) -> Paper:
    """Return a sound paper of the kind. Raises LookupError for a kind that nobody taught us."""
    rng, today = folk.rng, folk.today
    day, husband, wife = married_pair(folk)
    holder, abode = rng.choice((husband, wife)), home(rng)
    town: Commune = abode.commune
    match kind:
        case "identity_card":
            return enclosures.card(holder, abode, rng, today)
        case "passport":
            return enclosures.passport(holder, rng, today)
        case "residence_permit":
            return _permit(holder, folk)
        case "birth_certificate":
            child = folk.child(day_of_age(rng, rng.randint(0, 17), today), husband, wife, town, [])
            # Grown people hand in theirs too, and theirs alone are old enough to be vague about the day.
            return BirthCertificate(rng.choice((child, holder)), today)
        case "marriage_certificate":
            return enclosures.marriage(husband, wife, day, town, rng, today)
        case "family_booklet":
            return FamilyBooklet(husband, wife, day, str(rng.randint(11, 980)), town)
        case "residence_certificate":
            return enclosures.residence(holder, abode, rng, today)
        case "utility_bill":
            return enclosures.bill(holder.full_name, abode, rng, today)
        case "school_certificate":
            return enclosures.school(holder, town, rng, today)
        case "disability_certificate":
            return enclosures.disability(holder, town, rng, today)
        case "unknown":
            other = wife if holder is husband else husband
            return Unrelated(holder, other, abode, str(rng.randint(1000, 999999)), day_between(rng, day, today))
    raise LookupError(kind)


def _permit(holder: Person, folk: Folk) -> ResidencePermit:
    rng, today = folk.rng, folk.today
    nationality, code, family, man, woman = rng.choice(_ABROAD)
    resident = replace(holder, family=family, given=man if holder.sex is Sex.MALE else woman, cin=None)
    issued = day_between(rng, years_after(today, -3), today)
    number = f"{rng.choice('ABCDE')}{rng.randrange(10**6):06d}{rng.choice('ABCDEFGH')}"
    expiry = years_after(issued, 4)
    return ResidencePermit(resident, number, nationality, code, card_number(rng), issued, expiry, home(rng))
