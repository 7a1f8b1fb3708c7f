"""Marriages told in sentences that are no adoul's act: extracts, attestations, a court's certificate.

Clauses come in another order on each sheet, spouses too; dates that are no day of the marriage stand among them.
Source: general knowledge of such letters; no template was found.
"""

import random
from datetime import timedelta

from samples.dates import in_arabic, in_french, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import paraph, seal
from samples.papers import MarriageCertificate
from samples.people import Person
from samples.spelled import WEEKDAYS_FRENCH, day_in_arabic, day_in_french
from samples.surface import Surface

_LEFT, _RIGHT, _WIDTH = 20.0, 192.0, 170.0


def french(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a letter in French, typed or printed."""
    sheet = page(A4)
    press = Press.typewriter(sheet, rng, 11) if rng.random() < 0.4 else Press.of(sheet, rng, 11.5)
    court = press.cased(act.court.name.latin)
    consulate = rng.random() < 0.5
    press.line(_LEFT, 22, "ROYAUME DU MAROC", bold=True)
    press.line(_LEFT, 28, "Consulat général à l'étranger" if consulate else "Service des actes de mariage")
    y = press.title(52, rng.choice(("EXTRAIT DU REGISTRE DES MARIAGES", "ATTESTATION DE MARIAGE")), None)
    y = paragraph(press, _LEFT, y + 6, _WIDTH, _sentence(press, act, court), leading=7.2)
    issued = act.issue_date
    y = paragraph(press, _LEFT, y + 5, _WIDTH, [
        rng.choice((f"Délivré à {court} le {slashed(issued)} à la demande de l'intéressé.",
                    f"La présente est établie le {in_french(issued)} pour servir et valoir ce que de droit.")),
    ])  # fmt: skip
    paraph(sheet, rng, 150, y + 14, 40)
    seal(sheet, rng, 112, y + 14, 15, "المملكة المغربية", "ROYAUME DU MAROC")
    return (sheet,)


def _sentence(press: Press, act: MarriageCertificate, court: str) -> list[Text]:
    rng, day = press.rng, act.marriage_date
    form = rng.choice((day_in_french, None))
    printed = value(form(day, rng) if form else rng.choice((slashed, in_french))(day), "marriage_date", day.isoformat())
    permitted = slashed(day - timedelta(days=rng.randint(3, 30)))
    number = value(act.act_number, "act_number")
    him, her = _spouse(press, act.husband, "husband"), _spouse(press, act.wife, "wife")
    where = value(court, "court")
    style = rng.randrange(4)
    if style == 0:
        return [
            f"Le {WEEKDAYS_FRENCH[day.weekday()]} ", printed, ", M. ", *him, ", a épousé Mlle ", *her,
            ", par acte enregistré au tribunal de première instance de ", where, " sous le n° ", number, ".",
        ]  # fmt: skip
    if style == 1:
        return [
            "Il résulte des registres du tribunal de première instance de ", where, " que le mariage de Mme ", *her,
            ", avec M. ", *him, ", a été célébré le ", printed, f" sur autorisation du juge en date du {permitted}, ",
            "acte n° ", number, ".",
        ]  # fmt: skip
    if style == 2:
        return [
            "Nous, juge chargé du notariat près le tribunal de première instance de ", where,
            ", attestons que le sieur ", *him, ", et sa fiancée la demoiselle ", *her, ", ont contracté mariage le ",
            printed, f", l'autorisation ayant été donnée le {permitted} ; acte inscrit sous le n° ", number, ".",
        ]  # fmt: skip
    return [
        "Par acte n° ", number, " reçu par deux adouls le ", printed, " près le tribunal de première instance de ",
        where,        ", la dame ", *her, ", a pris pour époux le sieur ", *him, ".",
    ]  # fmt: skip


def _spouse(press: Press, person: Person, part: str) -> list[Text]:
    rng, wife = press.rng, part == "wife"
    given = value(press.cased(person.given.latin), f"{part}_given_names")
    family = value(press.cased(person.family.latin), f"{part}_family_name")
    birth, town = person.birth_date, press.cased(person.birth_place.name.latin)
    spelled = rng.random() < 0.4
    born = value(in_french(birth) if spelled else slashed(birth), f"{part}_birth_date", birth.isoformat())
    named: list[Text] = [given, " ", family]
    facts: list[list[Text]] = [
        [", née le " if wife else ", né le ", born, f" à {town}"],
        [f", {'fille' if wife else 'fils'} de {press.cased(person.father_on_acts.latin)} et de "
         f"{press.cased(person.mother_on_acts.latin)}"],
        [rng.choice((", CIN n° ", ", titulaire de la CNIE n° ")), value(person.cin or "", f"{part}_document_number")],
    ]  # fmt: skip
    rng.shuffle(facts)
    return [*named, *(piece for fact in facts for piece in fact)]


def arabic(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate in Arabic of a court or of two adouls, its numbers in a list."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 12.5)
    press.heading((), ("المملكة المغربية", "وزارة العدل"), step=6.6)
    y = press.title(50, None, rng.choice(("شهادة الزواج", "عقد نكاح", "رسم ثبوت الزوجية")), points=19)
    y = paragraph(press, _RIGHT, y + 6, _WIDTH, _arabic_sentence(press, act), arabic=True, leading=9.2)
    y = paragraph(press, _RIGHT, y + 4, _WIDTH, [f"وحرر بتاريخ {slashed(act.issue_date)}."], arabic=True)
    paraph(sheet, rng, 60, y + 14, 40)
    seal(sheet, rng, 100, y + 14, 15, "قسم قضاء الأسرة", "COUR D'APPEL")
    return (sheet,)


def _arabic_sentence(press: Press, act: MarriageCertificate) -> list[Text]:
    rng, day = press.rng, act.marriage_date
    form = rng.choice((day_in_arabic, None))
    printed = value(form(day, rng) if form else rng.choice((slashed, in_arabic))(day), "marriage_date", day.isoformat())
    number, court = value(act.act_number, "act_number"), value(act.court.name.arabic, "court")
    register, sheet_number = rng.randint(11, 90), rng.randint(100, 398)
    permitted = slashed(day - timedelta(days=rng.randint(3, 30)))
    him, her = _arabic_spouse(press, act.husband, "husband"), _arabic_spouse(press, act.wife, "wife")
    style = rng.randrange(3)
    if style == 0:
        return [
            "يشهد قاضي التوثيق لدى قسم قضاء الأسرة ب", court, " أن السيد ", *him, " تزوج بتاريخ ", printed,
            " بزوجته السيدة ", *her, f" وذلك حسب الرسم المضمن بكناش الزواج رقم {register} صحيفة {sheet_number} عدد ",
            number, ".",
        ]  # fmt: skip
    if style == 1:
        return [
            f"بناء على الإذن الصادر بتاريخ {permitted} عن السيد قاضي الأسرة المكلف بالزواج عدد {rng.randint(40, 900)} ",
            "لدى المحكمة الابتدائية ب", court, " أبرم عقد الزواج يوم ", printed, " بين السيدة ", *her,
            " وبين السيد ", *him, " ضمن تحت عدد ", number, f" صحيفة {sheet_number} كناش {register}.",
        ]  # fmt: skip
    return [
        "الحمد لله وحده، تزوج على بركة الله السيد ", *him, " بمخطوبته الآنسة ", *her, " بتاريخ ", printed,
        " حسب إشهاد العدلين بدائرة المحكمة الابتدائية ب", court, " رسم عدد ", number, ".",
    ]  # fmt: skip


def _arabic_spouse(press: Press, person: Person, part: str) -> list[Text]:
    rng, wife = press.rng, part == "wife"
    birth = person.birth_date
    born = value(slashed(birth), f"{part}_birth_date", birth.isoformat())
    ending = "ة" if wife else ""
    facts: list[list[Text]] = [
        [f" المزداد{ending} بتاريخ ", born],
        [f" الحامل{ending} لبطاقة التعريف الوطنية رقم ", value(person.cin or "", f"{part}_document_number")],
    ]
    rng.shuffle(facts)
    return [
        value(person.given.arabic, f"{part}_given_names_ar"), " ",
        value(person.family.arabic, f"{part}_family_name_ar"),
        *(piece for fact in facts for piece in fact), "،",
    ]  # fmt: skip


LAYOUTS = (
    Layout("marriage-letter-french", MarriageCertificate.kind, overprinted(french)),
    Layout("marriage-letter-arabic", MarriageCertificate.kind, overprinted(arabic)),
)
