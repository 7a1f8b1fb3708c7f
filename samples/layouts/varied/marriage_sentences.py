"""Marriages told in sentences: an adoul's recital, a translator's version, a short certificate.

Source: research/documents.md §4, article 67 of the family code for what is said; the wordings are our own.
"""

import random
from dataclasses import replace

from samples import names, papers
from samples.dates import hijri_in_arabic, hijri_in_french
from samples.layouts.layout import A4
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import dress, facts
from samples.layouts.varied.blocks import Words
from samples.layouts.varied.calendars import Calendar
from samples.layouts.varied.letterheads import CONSULATES, COURTS, closing, letterhead, signed
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.prose import Blanks, filled, persons_name, printed, written
from samples.layouts.varied.writing import press_of
from samples.people import Person
from samples.spelled import number_in_arabic, number_in_french, time_in_arabic
from samples.surface import Surface

_REFERENCES: dict[Script, tuple[tuple[str, ...], ...]] = {
    "ar": (("المحكمة الابتدائية : {court}", "كناش الزواج : {book}", "عدد : {number}", "صحيفة : {page}"),
           ("قسم قضاء الأسرة ب{court}", "سجل {book} صفحة {page}", "رسم رقم {number}", "بتاريخ {day}"),
           ("محكمة {court}", "ع/ {number}", "ص/ {page}", "ك/ {book}")),
    "fr": (("Tribunal de première instance de {court}", "Registre {book}, folio {page}", "Numéro {number}"),
           ("Section notariale : {court}", "Minute n° {number} - reg. {book} p. {page}", "En date du {day}"),
           ("Réf. : acte {number}", "Juridiction : {court}")),
}  # fmt: skip
_RECITED: tuple[str, ...] = (
    "الحمد لله الذي أحل النكاح وحرم السفاح، بعد الاطلاع على الملف عدد {file} وعلى الإذن الصادر عن قاضي الأسرة، تزوج "
    "على بركة الله الشاب {h_given} {h_family} من مواليد {h_place} بتاريخ {h_born} رقم بطاقته {h_cin} الساكن "
    "ب{h_home} بمخطوبته المصونة {w_given} {w_family} من مواليد {w_place} بتاريخ {w_born} رقم بطاقتها {w_cin} الساكنة "
    "ب{w_home}، على صداق قدره {sum} درهم {held}، وعقد عليها وليها {wali}، شهد به في {day} موافق {hijri} العدلان "
    "{adoul} و{other}.",
    "في {day} الموافق ل{hijri} على الساعة {hour} حضر لدى عدلي الإشهاد {adoul} و{other} كل من : السيد {h_given} "
    "{h_family} بن {h_father} و{h_mother}، ولد ب{h_place} في {h_born}، ب.و.ت {h_cin}، عنوانه {h_home} ؛ والسيدة "
    "{w_given} {w_family} بنت {w_father} و{w_mother}، ولدت ب{w_place} في {w_born}، ب.و.ت {w_cin}، عنوانها {w_home} ؛ "
    "فأشهدا أنهما تزاوجا على كتاب الله وسنة رسوله بصداق {sum} درهم ({words}).",
    "عقد السيد {h_family} {h_given} المزداد بتاريخ {h_born} ب{h_place} المعرف ببطاقة التعريف الوطنية عدد {h_cin} "
    "زواجه على السيدة {w_family} {w_given} المزدادة بتاريخ {w_born} ب{w_place} المعرفة ببطاقة التعريف الوطنية عدد "
    "{w_cin}، وذلك يوم {day} حسب شهادة العدلين {adoul} و{other}، والصداق بينهما {sum} درهم.",
)  # fmt: skip
_RENDERED: tuple[str, ...] = (
    "Au nom de Dieu. S'est marié, avec la bénédiction du Très-Haut, le jeune homme {h_given} {h_family}, natif de "
    "{h_place} où il vit le jour le {h_born}, muni de la carte nationale {h_cin}, avec la demoiselle {w_given} "
    "{w_family}, native de {w_place} et née le {w_born}, munie de la carte nationale {w_cin}, pour un sadaq de {sum} "
    "DH. Acte reçu par les adouls {adoul} et {other} le {day}, correspondant au {hijri}.",
    "Le {day} ({hijri} de l'Hégire) ont comparu devant les notaires de droit musulman {adoul} et {other} : 1) "
    "{h_given} {h_family}, fils de {h_father} et {h_mother}, date de naissance {h_born}, lieu {h_place}, CNIE "
    "{h_cin}, domicile {h_home} ; 2) {w_given} {w_family}, fille de {w_father} et {w_mother}, date de naissance "
    "{w_born}, lieu {w_place}, CNIE {w_cin}, domicile {w_home}. Lesquels ont déclaré se prendre pour époux. Dot : "
    "{sum} dirhams ({words}).",
    "Contrat de mariage entre {h_family} {h_given} (né à {h_place}, le {h_born}, pièce d'identité {h_cin}, y "
    "demeurant) et {w_family} {w_given} (née à {w_place}, le {w_born}, pièce d'identité {w_cin}), conclu le {day} en "
    "présence de {wali}, tuteur matrimonial, et transcrit par les adouls {adoul} et {other}.",
)
_CERTIFIED: dict[Script, tuple[str, ...]] = {
    "fr": (
        "Le Consul général certifie, au vu de l'acte adoulaire n° {number} dressé près le tribunal de {court}, que M. "
        "{h_given} {h_family}, né le {h_born}, CNIE n° {h_cin}, et Mme {w_given} {w_family}, née le {w_born}, CNIE n° "
        "{w_cin}, sont unis par les liens du mariage depuis le {day}.",
        "Il est attesté que le mariage de {h_given} {h_family} (C.I.N. {h_cin}, né le {h_born}) et de {w_given} "
        "{w_family} (C.I.N. {w_cin}, née le {w_born}) a été contracté le {day} sous le numéro {number} au tribunal "
        "de première instance de {court}.",
    ),
    "ar": (
        "يشهد القنصل العام بناء على رسم الزواج عدد {number} المضمن بمحكمة {court} أن السيد {h_given} {h_family} "
        "المولود في {h_born} صاحب البطاقة الوطنية {h_cin} والسيدة {w_given} {w_family} المولودة في {w_born} صاحبة "
        "البطاقة الوطنية {w_cin} متزوجان منذ {day}.",
        "نشهد أن {h_given} {h_family} (ب.و.ت {h_cin}، {h_born}) و{w_given} {w_family} (ب.و.ت {w_cin}، {w_born}) عقدا "
        "زواجهما في {day} تحت رقم {number} بالمحكمة الابتدائية ب{court}.",
    ),
}  # fmt: skip
_RECITALS: tuple[Words, ...] = (("", "رسم نكاح"), ("", "عقد زواج شرعي"), ("", "إشهاد بالزواج"), ("", "رسم الزواج"))
_VERSIONS: tuple[Words, ...] = (
    ("CONTRAT DE MARIAGE (traduction)", ""), ("Acte adoulaire de mariage", ""),
    ("TRADUCTION LIBRE D'UN ACTE DE MARIAGE", ""),
)  # fmt: skip
_ATTESTS: tuple[Words, ...] = (
    ("CERTIFICAT DE MARIAGE", "شهادة الزواج"), ("ATTESTATION DE MARIAGE", "إشهاد بالزواج"),
    ("Certificat de mariage", "شهادة إدارية بالزواج"),
)  # fmt: skip


def recited(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print an adoul's recital in one paragraph, its references in a corner, a margin or a line of their own."""
    return _told(paper, rng, "ar", _RECITALS, _RECITED, ("العدلان", "العدلان"))


def rendered(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a translator's French paragraph, with the references apart."""
    return _told(paper, rng, "fr", _VERSIONS, _RENDERED, ("Le traducteur agréé", "المترجم"))


def certified(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a consul's certificate: one sentence that names act, court and both spouses."""
    script: Script = rng.choice(("fr", "fr", "ar"))
    look, sheet, margin, calendar, y = _begun(paper, rng, script, _ATTESTS, (11.5, 13.5))
    blanks = _blanks(paper, rng, script, look, calendar)
    y = printed(look, sheet, margin, y, [filled(rng.choice(_CERTIFIED[script]), blanks)])
    return _ended(look, sheet, paper, rng, calendar, margin, y + 6, ("Le Consul général", "القنصل العام"))


def _told(paper: papers.MarriageCertificate, rng: random.Random, script: Script, titles: tuple[Words, ...],
          wordings: tuple[str, ...], signer: Words) -> tuple[Surface, ...]:  # fmt: skip
    look, sheet, margin, calendar, y = _begun(paper, rng, script, titles, (11, 13))
    blanks, unit = _blanks(paper, rng, script, look, calendar), height_of(look.points)
    lines: list[list[Text]] = [filled(line, blanks) for line in rng.choice(_REFERENCES[script])]
    arabic, wide, way = script == "ar", A4[0] - 2 * margin, rng.choice(("corner", "margin", "line"))
    beside = (0.0, 0.0)
    if way == "line":
        whole = [piece for at, line in enumerate(lines) for piece in (["   " if at else "", *line])]
        lines = [[piece for piece in whole if piece]]
    narrow = wide if way == "line" else 44.0 if way == "margin" else wide * 0.46
    near = rng.random() < 0.7
    x = margin + (wide if arabic == near else narrow) if arabic else margin + (0.0 if near else wide - narrow)
    end = y
    for line in lines:
        end = paragraph(press_of(look, sheet), x, end, narrow, line, arabic=arabic, points=look.points * 0.9,
                        leading=unit * 2.1)  # fmt: skip
    if way == "margin":
        beside = (0.0, narrow + 5) if arabic == near else (narrow + 5, 0.0)
    else:
        y = end + unit * 1.6
    body: list[list[Text]] = [filled(rng.choice(wordings), blanks)]
    y = max(end, printed(look, sheet, margin, y, body, beside=beside, leading=unit * rng.uniform(2.2, 3.0)))
    return _ended(look, sheet, paper, rng, calendar, margin, y + unit * 2, signer)


def _begun(paper: papers.MarriageCertificate, rng: random.Random, script: Script, titles: tuple[Words, ...],
           points: tuple[float, float]) -> tuple[Look, Surface, float, Calendar, float]:  # fmt: skip
    """Return look, page, margin, days and the y below letterhead and title."""
    look = written(rng, script, points)
    sheet, margin = dress.blank(rng, A4), rng.uniform(18, 28)
    office = rng.choice(CONSULATES if titles is _ATTESTS else COURTS)
    y = letterhead(look, sheet, office, paper.court, margin, rng.uniform(18, 22)) + 4
    y = dress.title(look, sheet, *rng.choice(titles), y, rng.uniform(14, 19)) + 7
    return look, sheet, margin, Calendar.drawn(rng, figures=0.4, words=0.25), y


def _blanks(paper: papers.MarriageCertificate, rng: random.Random, script: Script, look: Look,
            calendar: Calendar) -> Blanks:  # fmt: skip
    """Return what fills the blanks of an act."""
    arabic, day, amount = script == "ar", paper.marriage_date, rng.choice((2, 4, 8, 12, 25, 40)) * 1000

    def said(known: names.Name) -> str:
        return known.arabic if arabic else look.cased(known.latin)

    def somebody() -> str:
        return f"{said(rng.choice(names.MEN))} {said(rng.choice(names.FAMILIES))}"

    return {
        "number": value(paper.act_number, "act_number"), "court": value(said(paper.court.name), "court"),
        "day": value(calendar.within(day, script), "marriage_date", day.isoformat()),
        "hijri": hijri_in_arabic(day) if arabic else hijri_in_french(day), "book": str(rng.randint(1, 190)),
        "page": str(rng.randint(2, 399)), "file": f"{rng.randint(11, 1900)}/{day.year}", "sum": str(amount),
        "words": f"{number_in_arabic(amount // 1000)} ألف" if arabic else number_in_french(amount),
        "hour": time_in_arabic(rng.randint(9, 17), 0), "held": "حازته الزوجة", "wali": said(paper.wife.father_on_acts),
        "adoul": somebody(), "other": somebody(),
        **_spouse(paper.husband, "husband", script, look, rng, calendar),
        **_spouse(paper.wife, "wife", script, look, rng, calendar),
    }  # fmt: skip


def _spouse(person: Person, part: str, script: Script, look: Look, rng: random.Random, calendar: Calendar) -> Blanks:
    """Return what fills the blanks of a husband or a wife."""
    given, family = persons_name(look.cased, person, f"{part}_", script)
    number, born = person.cin or "", person.birth_date
    told: dict[str, Text] = {
        "given": given, "family": family, "cin": value(facts.spaced(number, rng), f"{part}_document_number", number),
        "born": value(calendar.within(born, script), f"{part}_birth_date", born.isoformat()),
    }  # fmt: skip
    for name, known in (("father", person.father), ("mother", person.mother), ("place", person.birth_place.name),
                        ("home", person.birth_place.province)):  # fmt: skip
        told[name] = known.arabic if script == "ar" else look.cased(known.latin)
    return {f"{part[0]}_{name}": text for name, text in told.items()}


def _ended(look: Look, sheet: Surface, paper: papers.MarriageCertificate, rng: random.Random, calendar: Calendar,
           margin: float, y: float, signer: Words) -> tuple[Surface, ...]:  # fmt: skip
    """Print where and when the paper was made out, which is no field, and who signs."""
    if y > A4[1] - 34:
        raise CrowdedError
    y = closing(look, sheet, paper.court, paper.issue_date, None, replace(calendar, words=False), margin, y)
    signed(look, sheet, signer, margin, y + 2, rng)
    return (sheet,)
