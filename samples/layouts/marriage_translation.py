"""Marriage act in the French of a sworn translator, who lays it out in his own way.

Source: research/documents.md §4; the French wording is general knowledge ("Louange à Dieu seul", registre, n°, folio).
"""

import random

from samples.dates import hijri_in_french, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import date_stamp, paraph, seal
from samples.papers import MarriageCertificate
from samples.people import Person
from samples.spelled import WEEKDAYS_FRENCH, day_in_french
from samples.surface import Surface

_LEFT, _WIDTH = 22.0, 166.0
_TRADES = ("agriculteur", "commerçant", "enseignant", "employé", "fonctionnaire", "chauffeur")


def draw(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the translation on one A4 page."""
    sheet = page(A4)
    press = Press.typewriter(sheet, rng, 11) if rng.random() < 0.35 else Press.of(sheet, rng, 11.5)
    sheet.box(16, 14, 178, 14, line=0.3)
    press.line(105, 19.6, "TRADUCTEUR ASSERMENTE PRES LES JURIDICTIONS", bold=True, side="middle", points=10)
    press.line(105, 25, "Arabe - Français - Arabe", side="middle", points=9)
    press.line(_LEFT, 38, "Royaume du Maroc", bold=True)
    press.line(_LEFT, 44, "Ministère de la Justice")
    court = press.cased(act.court.name.latin)
    paragraph(press, _LEFT, 50, 120, [rng.choice(("Tribunal de première instance de ",
        "Tribunal de Première Instance : ")),
                                      value(court, "court")])  # fmt: skip
    press.line(_LEFT, 56, "Section de la justice de la famille - Section notariale")
    title = rng.choice(("ACTE DE MARIAGE", "TRADUCTION D'UN ACTE DE MARIAGE", "CONTRAT DE MARIAGE"))
    y = press.title(72, title, None)
    label = rng.choice(("Acte n°", "Inscrit sous le n°", "N° de l'acte"))
    press.labelled(_LEFT, y, label, act.act_number, "act_number", fit=60)
    press.line(90, y, f"Registre des mariages n° {rng.randint(20, 190)}, folio {rng.randint(2, 398)}")
    y = paragraph(press, _LEFT, y + 10, _WIDTH, ["Louange à Dieu seul !"])
    leading = rng.uniform(6.6, 7.4)
    for prose in (_opening(press, act), _spouse(press, act.husband, "husband"), _spouse(press, act.wife, "wife"),
                  _terms(press)):  # fmt: skip
        y = paragraph(press, _LEFT, y + 2.5, _WIDTH, prose, leading=leading)
    y = paragraph(press, _LEFT, y + 3, _WIDTH, ["Suivent les signatures des deux adouls et le sceau du juge notaire."])
    press.line(_LEFT, y + 6, f"Traduction certifiée conforme à l'original, le {slashed(act.issue_date)}")
    paraph(sheet, rng, 150, y + 18, 40)
    seal(sheet, rng, 120, y + 16, 15, "ترجمان محلف", "TRADUCTEUR ASSERMENTE")
    date_stamp(sheet, rng, 52, y + 20, ("TRADUIT SOUS LE N°", f"{rng.randint(100, 9999)}/{act.issue_date.year}"))
    return (sheet,)


def _opening(press: Press, act: MarriageCertificate) -> list[Text]:
    rng, day = press.rng, act.marriage_date
    printed = day_in_french(day, rng) if rng.random() < 0.6 else in_french(day)
    return [
        f"Le {WEEKDAYS_FRENCH[day.weekday()]} {hijri_in_french(day)}, correspondant au ",
        value(printed, "marriage_date", day.isoformat()),
        ", les deux adouls soussignés, en fonction près le tribunal susvisé, ont reçu l'acte de mariage "
        f"dont la teneur suit, sur autorisation du juge n° {rng.randint(40, 2900)}.",
    ]


def _spouse(press: Press, person: Person, part: str) -> list[Text]:
    rng, wife = press.rng, part == "wife"
    birth, town = person.birth_date, press.cased(person.birth_place.name.latin)
    family = value(press.cased(person.family.latin), f"{part}_family_name")
    given = value(press.cased(person.given.latin), f"{part}_given_names")
    cin = person.cin or ""
    number = value(press.spaced(cin), f"{part}_document_number", cin)
    spelled = rng.random() < 0.35
    born = value(day_in_french(birth, rng) if spelled else slashed(birth), f"{part}_birth_date", birth.isoformat())
    who = ("L'épouse" if wife else "L'époux") + rng.choice((" :", " : Mme" if wife else " : M."))
    named: list[Text] = [f"{who} Nom : ", family, ", Prénom : ", given]
    father, mother = press.cased(person.father_on_acts.latin), press.cased(person.mother_on_acts.latin)
    return [
        *named,
        f", {'fille' if wife else 'fils'} de {father} et de {mother}, {'née' if wife else 'né'} à {town} le ", born,
        f", de nationalité marocaine, {'sans profession' if wife else rng.choice(_TRADES)},",
        rng.choice((" titulaire de la CNIE n° ", " titulaire de la carte nationale n° ", " CIN n° ")), number,
        f", demeurant à {town}, {'jeune fille' if wife else 'célibataire'}.",
    ]  # fmt: skip


def _terms(press: Press) -> list[Text]:
    amount = press.rng.choice((5000, 8000, 3000, 9000))
    return [
        f"Moyennant une dot (sadaq) de {amount} dirhams dont la moitié a été reçue, le reste demeurant à terme. "
        "Le mariage a été conclu par le père de l'épouse, avec l'autorisation et le consentement de celle-ci."
    ]


LAYOUT = Layout("marriage-translation", MarriageCertificate.kind, overprinted(draw))
