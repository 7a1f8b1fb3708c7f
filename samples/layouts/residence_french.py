"""Certificate of residence in French: the prose of a caidat, and a form of the police with a box for each fact.

Source: research/documents.md §5 names the issuers; wording and form are general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import in_french, slashed
from samples.layouts.layout import A4, A5, Layout, overprinted, page
from samples.layouts.press import Press, dotted
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import date_stamp, folds, paraph, seal
from samples.papers import ResidenceCertificate
from samples.surface import Field, Surface


def draw_prose(certificate: ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the prose on one A4 page."""
    sheet = page(A4)
    press = Press.typewriter(sheet, rng, 11.5) if rng.random() < 0.3 else Press.of(sheet, rng, 12.5)
    town, holder = certificate.home.commune, certificate.holder
    woman = holder.sex is Sex.FEMALE
    if rng.random() < 0.4:
        folds(sheet, rng)
    press.heading(
        ("ROYAUME DU MAROC", "MINISTERE DE L'INTERIEUR", f"PROVINCE DE {town.province.latin}",
         f"CAIDAT DE {town.name.latin}"),
        ("المملكة المغربية", "وزارة الداخلية"),
    )  # fmt: skip
    press.line(18, 45, f"N° {certificate.number}")
    title = rng.choice(("CERTIFICAT DE RESIDENCE", "ATTESTATION DE RESIDENCE"))
    y = press.title(72, title, None, points=19) + 8
    name, address = press.cased(holder.full_name.latin), press.cased(certificate.home.printed.latin)
    place = press.cased(holder.birth_place.name.latin)
    born = f" {'née' if woman else 'né'} le {slashed(holder.birth_date)} à {place}," if rng.random() < 0.6 else ""
    who = rng.choice(("Mme ", "Madame ")) if woman else rng.choice(("M. ", "Monsieur "))
    body: list[Text] = [
        rng.choice(("Le Caïd soussigné certifie que ", "Nous soussignés, autorité locale, attestons que ",
                    "L'autorité locale certifie, au vu de l'enquête du moqaddem, que ")),
        who, value(name, "holder_name"), f",{born} ",
        rng.choice(("titulaire de la CNIE n° ", "titulaire de la carte nationale d'identité n° ", "CIN n° ")),
        value(press.spaced(certificate.cin), "document_number", certificate.cin), ", ",
        rng.choice(("demeure à ", "réside à ", "est domiciliée à " if woman else "est domicilié à ", "demeurant à ")),
        value(address, "address"), ".",
    ]  # fmt: skip
    y = paragraph(press, 22, y, 166, body, leading=rng.uniform(8.5, 10.5))
    request = (
        "La présente attestation est délivrée à l'intéressé(e) sur sa demande pour servir et valoir ce que de droit."
    )
    y = paragraph(press, 22, y + 6, 166, [request], leading=8)
    issued = certificate.issue_date
    printed = rng.choice((slashed, in_french))(issued)
    signed: list[Text] = [
        f"Fait à {press.cased(town.name.latin)}, le ",
        value(printed, "issue_date", issued.isoformat()),
    ]
    paragraph(press, rng.choice((22, 96)), y + 10, 92, signed)
    press.line(126, y + 24, "Le Caïd")
    paraph(sheet, rng, 140, y + 38, 46)
    seal(sheet, rng, rng.uniform(98, 132), y + rng.uniform(26, 40), 18, "السلطة المحلية")
    return (sheet,)


def draw_form(certificate: ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the form on one sheet, A5 across or A4."""
    small = rng.random() < 0.4
    width, height = (A5[1], A5[0]) if small else A4
    sheet = page((width, height), rng.choice(((255, 255, 255), (246, 249, 244))))
    press = Press.of(sheet, rng, 9.5 if small else 11.5)
    town, right = certificate.home.commune.name, width - 16
    press.heading(
        ("ROYAUME DU MAROC", "Sûreté Nationale", f"District de {town.latin}"),
        ("المملكة المغربية", "الأمن الوطني", f"منطقة {town.arabic}"), left=16, right=right, width=80, step=5.4,
    )  # fmt: skip
    y = press.title(46 if small else 64, "CERTIFICAT DE RESIDENCE", "شهادة السكنى", middle=width / 2,
                    points=13 if small else 17) + 3  # fmt: skip
    step = 9.6 if small else 17
    boxed = rng.random() < 0.5
    for label, printed, field, is_value, arabic_label in _rows(press, certificate):
        if boxed:
            sheet.box(14, y - step * 0.62, width - 28, step)
        reach = press.line(16, y, label + press.habits.separator, fit=46) + 2
        back = press.arabic(right, y, arabic_label, fit=40) + 2
        truth = Field(field, is_value) if field else None
        press.line(16 + reach, y, printed, bold=True, field=truth, fit=width - 34 - reach - back)
        if not boxed:
            dotted(sheet, 16 + reach, right - back, y + 0.8)
        y += step
    y += 2 if small else 8
    issued = certificate.issue_date
    press.labelled(16, y, rng.choice(("Délivré le", "Fait le", "Date de délivrance")), slashed(issued), "issue_date",
                   is_value=issued.isoformat(), fit=70)  # fmt: skip
    press.line(width * 0.6, y, "Signature et cachet", points=press.points * 0.9)
    paraph(sheet, rng, width * 0.72, y + 11, 34)
    seal(sheet, rng, width * 0.6, min(y + 14, height - 24), 13 if small else 18, "الأمن الوطني")
    date_stamp(sheet, rng, 40, min(y + 14, height - 22), ("TIMBRE 20 DH", slashed(issued)))
    return (sheet,)


def _rows(press: Press, certificate: ResidenceCertificate) -> list[tuple[str, str, str, str, str]]:
    rng, holder = press.rng, certificate.holder
    name, address = press.cased(holder.full_name.latin), press.cased(certificate.home.printed.latin)
    birth = holder.birth_date
    return [
        (rng.choice(("Nom et prénom", "Prénom et nom", "Nom complet")), name, "holder_name", name, "الاسم الكامل"),
        ("Né(e) le", f"{slashed(birth)} à {holder.birth_place.name.latin}", "", "", "تاريخ الازدياد"),
        (rng.choice(("CNIE N°", "N° CNIE", "N° de la CNIE")), press.spaced(certificate.cin), "document_number",
        certificate.cin,
         "رقم البطاقة الوطنية"),
        ("Profession", rng.choice(("Sans", "Journalier", "Commerçant", "Employé")), "", "", "المهنة"),
        (rng.choice(("Adresse", "Demeurant à", "Domicile")), address, "address", address, "العنوان"),
    ]  # fmt: skip


PROSE = Layout("residence-french-prose", ResidenceCertificate.kind, overprinted(draw_prose))
FORM = Layout("residence-form", ResidenceCertificate.kind, overprinted(draw_form))
