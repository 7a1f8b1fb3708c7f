"""Forms of one page: letterhead, title, facts in drawn arrangements, certifying words, day and place, signature."""

import random
from collections.abc import Callable
from datetime import date

from samples import papers
from samples.layouts.layout import A4, A5
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import dress, facts
from samples.layouts.varied.dress import Authority
from samples.layouts.varied.facts import Days
from samples.layouts.varied.geometry import Area, lay, split
from samples.layouts.varied.look import Fact, Look, Script, height_of
from samples.layouts.varied.writing import press_of
from samples.places import Commune
from samples.surface import Surface

BIRTH_TITLES = (
    ("EXTRAIT D'ACTE DE NAISSANCE", "نسخة موجزة من رسم الولادة"), ("Extrait d'acte de naissance", "موجز رسم الولادة"),
    ("EXTRAIT DE NAISSANCE", "نسخة من رسم الولادة"), ("ACTE DE NAISSANCE (Extrait)", "نسخة مختصرة من رسم الولادة"),
    ("BULLETIN DE NAISSANCE", "عقد الازدياد"), ("COPIE D'ACTE DE NAISSANCE", "نسخة من عقد الازدياد"),
    ("FICHE INDIVIDUELLE D'ETAT CIVIL DE NAISSANCE", "بطاقة شخصية للحالة المدنية - الولادة"),
    ("FORMULE D'ACTE DE NAISSANCE", "بيان ولادة"), ("RELEVE DE NAISSANCE", "بطاقة ولادة"),
)  # fmt: skip
RESIDENCE_TITLES = (
    ("CERTIFICAT DE RESIDENCE", "شهادة السكنى"), ("ATTESTATION DE RESIDENCE", "شهادة الإقامة"),
    ("Certificat de résidence", "شهادة السكنى"), ("CERTIFICAT DE DOMICILE", "شهادة السكن"),
)  # fmt: skip
_BILL_TITLES = (
    ("FACTURE D'EAU ET D'ELECTRICITE", "فاتورة الماء والكهرباء"), ("FACTURE", "فاتورة"),
         ("FACTURE D'EAU", "فاتورة الماء"),
    ("QUITTANCE D'ELECTRICITE", "فاتورة الكهرباء"), ("Facture de consommation", "فاتورة الاستهلاك"),
    ("FACTURE ELECTRICITE", "فاتورة الكهرباء"),
)  # fmt: skip
SCHOOL_TITLES = (
    ("CERTIFICAT DE SCOLARITE", "شهادة مدرسية"), ("ATTESTATION DE SCOLARITE", "شهادة التمدرس"),
    ("Certificat de scolarité", "شهادة مدرسية"), ("ATTESTATION D'INSCRIPTION", "شهادة التسجيل"),
)  # fmt: skip
DISABILITY_TITLES = (
    ("ATTESTATION DE HANDICAP", "شهادة الإعاقة"), ("CERTIFICAT DE HANDICAP", "شهادة الإعاقة"),
    ("CARTE DE PERSONNE HANDICAPEE", "بطاقة شخص معاق"), ("ATTESTATION DE SITUATION DE HANDICAP", "شهادة إثبات الإعاقة"),
    ("CERTIFICAT MEDICAL DE HANDICAP", "شهادة طبية تثبت الإعاقة"),
    ("CERTIFICAT MEDICAL D'INVALIDITE", "شهادة طبية للعجز"),
)  # fmt: skip
_CERTIFYING = {
    "birth": ("Extrait certifié conforme aux registres de l'état civil",
         "نشهد بمطابقة هذه النسخة لما هو مضمن بسجلات الحالة المدنية"),
    "residence": ("Certificat délivré pour servir et valoir ce que de droit",
         "سلمت هذه الشهادة للإدلاء بها عند الحاجة"),
    "bill": ("Cette facture vaut quittance après paiement", "تعتبر هذه الفاتورة وصلا بعد الأداء"),
    "school": ("Certificat délivré à l'intéressé(e) sur sa demande", "سلمت هذه الشهادة بطلب من المعني(ة) بالأمر"),
    "disability": ("Délivrée après avis de la commission compétente", "سلمت بعد موافقة اللجنة المختصة"),
}  # fmt: skip
_SIGNING = {
    "birth": (("L'Officier de l'état civil", "ضابط الحالة المدنية"), ("P/ l'Officier", "عن ضابط الحالة المدنية")),
    "residence": (("Le Caïd", "القائد"), ("L'autorité locale", "السلطة المحلية"), ("Le Commissaire", "العميد")),
    "school": (("Le Directeur", "المدير"), ("Le chef d'établissement", "رئيس المؤسسة")),
    "disability": (("Le Président", "رئيس اللجنة"), ("Le délégué", "المندوب"), ("Le médecin", "الطبيب")),
}
_SCRIPTS: tuple[tuple[tuple[Script, ...], tuple[Script, ...]], ...] = (
    (("fr", "ar"), ("fr", "ar")), (("fr", "ar"), ("fr", "ar")), (("fr", "ar"), ("fr",)), (("fr", "ar"), ("ar",)),
    (("fr",), ("fr",)), (("ar",), ("ar",)),
)  # fmt: skip


def scripts(rng: random.Random) -> tuple[tuple[Script, ...], tuple[Script, ...]]:
    """Return the scripts of labels and of values."""
    return rng.choice(_SCRIPTS)


def birth(paper: papers.BirthCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an extract of a birth act."""
    act, person = facts.birth(paper, rng)
    return _form(rng, "birth", rng.choice(BIRTH_TITLES), rng.choice(dress.INTERIOR), paper.holder.birth_place,
                 act, person, paper.issue_date)  # fmt: skip


def residence(paper: papers.ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of residence."""
    authority = rng.choice((*dress.INTERIOR, *dress.POLICE))
    return _form(rng, "residence", rng.choice(RESIDENCE_TITLES), authority, paper.home.commune, [],
                 facts.residence(paper, rng), paper.issue_date)  # fmt: skip


def bill(paper: papers.UtilityBill, rng: random.Random) -> tuple[Surface, ...]:
    """Print a bill."""
    return _form(rng, "bill", rng.choice(_BILL_TITLES), rng.choice(dress.SUPPLIERS), paper.home.commune, [],
                 facts.bill(paper, rng), None, _amounts(paper))  # fmt: skip


def school(paper: papers.SchoolCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of schooling."""
    return _form(rng, "school", rng.choice(SCHOOL_TITLES), rng.choice(dress.SCHOOLS), paper.town, [],
                 facts.school(paper, rng), paper.issue_date)  # fmt: skip


def disability(paper: papers.DisabilityCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a certificate of disability."""
    return _form(rng, "disability", rng.choice(DISABILITY_TITLES), rng.choice(dress.HEALTH), paper.town, [],
                 facts.disability(paper, rng), paper.issue_date)  # fmt: skip


Tail = Callable[[Look, Surface, float, float], float]


def _form(
    rng: random.Random,
    kind: str,
    titles: tuple[str, str],
    authority: Authority,
    town: Commune,
    above: list[Fact],
    below: list[Fact],
    issued: date | None,
    tail: Tail | None = None,
) -> tuple[Surface, ...]:
    labels, values = scripts(rng)
    size = A4 if rng.random() < 0.8 else (A5[1], A5[0])
    small = size != A4
    look = Look.drawn(rng, labels, values, rng.uniform(8, 9.5) if small else rng.uniform(9.5, 13.5))
    sheet, margin = dress.blank(rng, size), rng.uniform(13, 24)
    width, height = size
    y = dress.head(look, sheet, authority, town, margin, rng.uniform(17, 22)) + (1 if small else rng.uniform(2, 8))
    y = dress.references(look, sheet, margin, y + 2)
    issued_above = issued is not None and rng.random() < 0.15
    if issued is not None and rng.random() < 0.3:
        below = [*below, Days(rng).fact("issue_date", issued, "issue_date")]
        issued_above = True
    first = above and rng.random() < 0.7
    if above and not first:
        below = [*above, *below]
    if first:
        y = lay(look, sheet, above, Area(margin, y + 4, width - 2 * margin, height * 0.16)) + 2
    size_of_title = rng.uniform(11, 14) if small else rng.uniform(13, 21)
    y = dress.title(look, sheet, *titles, y + (2 if small else rng.uniform(4, 12)), size_of_title) + rng.uniform(2, 5)
    left = height - y - (34 if small else 62) - (52 if tail else 0)
    y = _blocks(look, sheet, below, Area(margin, y + height_of(look.points), width - 2 * margin, left))
    if tail is not None:
        y = tail(look, sheet, margin, y + 4)
    elif issued is not None:
        y = _closing(look, sheet, kind, town, None if issued_above else issued, margin, y + 3)
    dress.foot(look, sheet, town, paper_day(issued), margin, y)
    return (sheet,)


def paper_day(issued: date | None) -> date:
    """Return a day for small print."""
    return issued or date(2026, 1, 5)


def _blocks(look: Look, sheet: Surface, below: list[Fact], area: Area) -> float:
    """Lay the facts out in one arrangement or in two below each other."""
    if len(below) < 6 or look.rng.random() < 0.75:
        return lay(look, sheet, below, area)
    parts = split(below, 2)
    y = lay(look, sheet, parts[0], Area(area.x, area.y, area.width, area.height * 0.48))
    y += height_of(look.points) * 1.2
    return lay(look, sheet, parts[1], Area(area.x, y, area.width, area.bottom - y))


def _closing(look: Look, sheet: Surface, kind: str, town: Commune, issued: date | None, margin: float,
             y: float) -> float:  # fmt: skip
    """Print certifying words, the town and, where it is still to be printed, the day of issue."""
    rng, width = look.rng, sheet.size[0]
    step, half = height_of(look.points) * 2.1, width / 2 - margin - 3
    points = look.points * rng.choice((0.8, 0.9, 1.0))
    if rng.random() < 0.7:
        for script, text in zip(("fr", "ar"), _CERTIFYING[kind], strict=True):
            if script in look.labels:
                x = margin if script == "fr" else width - margin
                look.say(sheet, x, y, text, script, points=points, fit=half if look.both else 2 * half)
        y += step * 1.2
    if issued is not None:
        days, script = Days(rng), rng.choice(look.labels)
        dated(look, sheet, town, issued, days, script, margin, y, half)
        y += step * 1.1
    french, arabic = rng.choice(_SIGNING[kind])
    if rng.random() < 0.8:
        y += step * 0.4
        if "fr" in look.labels:
            look.say(sheet, rng.choice((margin, width / 2 + 12)) if not look.both else margin, y, french, "fr")
        if "ar" in look.labels:
            look.say(sheet, width - margin, y, arabic, "ar")
    return y


def dated(look: Look, sheet: Surface, town: Commune, issued: date, days: Days, script: str, margin: float, y: float,
           half: float) -> None:  # fmt: skip
    """Print town and day of issue as a sentence, in one half of the page."""
    rng, width = look.rng, sheet.size[0]
    press = press_of(look, sheet)
    if script == "ar":
        printed = days.in_arabic_text(issued)
        opening = rng.choice(
            ("حرر ب{} في ", "{} في ", "حرر ب{} بتاريخ ", "سلمت ب{} بتاريخ ", "وحرر ب{}، في ", "{} بتاريخ : ")
        )
        words: list[Text] = [opening.format(town.name.arabic), value(printed, "issue_date", issued.isoformat())]
        paragraph(press, rng.choice((width - margin, margin + half)), y, half, words, arabic=True)
        return
    printed = days.latin(issued)
    opening = rng.choice(
        ("Fait à {}, le ", "{}, le ", "A {} le ", "Délivré à {} le ", "Fait à {} le : ", "{} le ", "Etabli à {}, le ")
    )
    words = [opening.format(look.cased(town.name.latin)), value(printed, "issue_date", issued.isoformat())]
    paragraph(press, rng.choice((margin, width - margin - half)), y, half, words)


def _amounts(paper: papers.UtilityBill) -> Tail:
    """Return what prints a bill's amounts below its head."""

    def table(look: Look, sheet: Surface, margin: float, y: float) -> float:
        rng, width = look.rng, sheet.size[0]
        unit, script = height_of(look.points), look.labels[0]
        step, ruled = unit * rng.uniform(2.0, 2.6), rng.random() < 0.5
        rows = [
            (("Eau potable", "الماء الصالح للشرب"), paper.water), (("Electricité", "الكهرباء"), paper.electricity),
            (("Assainissement", "التطهير السائل"), 2240), (("TVA", "الضريبة"), 1310), (("Timbre", "التمبر"), 25),
        ]  # fmt: skip
        shown = rng.sample(rows, rng.randint(2, 4))
        shown.append(
            (rng.choice((("TOTAL TTC", "المجموع"), ("Net à payer", "المبلغ الصافي"))), sum(each[1] for each in shown))
        )
        for (french, arabic), amount in shown:
            if ruled:
                sheet.box(margin, y - unit * 1.5, width - 2 * margin, step, outline=(150, 150, 150))
            money = f"{amount // 100},{amount % 100:02d}"
            if script == "ar":
                look.say(sheet, width - margin - 2, y, arabic, "ar")
                look.say(sheet, margin + 2, y, money, "fr")
            else:
                look.say(sheet, margin + 2, y, french, "fr")
                look.say(sheet, width - margin - 2, y, money, "fr", side="right")
            y += step
        return y

    return table
