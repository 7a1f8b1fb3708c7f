"""Marriage acts of two adouls: Arabic prose under numbered captions in the margin or in one piece, and translations.

Source: research/documents.md §4: the compulsory items of article 67 of the family code, the words of an adoul's
program, registry references; a translator's own layout with stamp and number.
"""

import random
from datetime import timedelta

from samples import names, ornaments, papers
from samples.dates import hijri_in_arabic, hijri_in_french, slashed
from samples.dates import in_arabic as month_in_arabic
from samples.dates import in_french as month_in_french
from samples.layouts.layout import A4
from samples.layouts.prose import Text, paragraph, value
from samples.layouts.varied import dress, prose
from samples.layouts.varied.look import CrowdedError, Look, Script, height_of
from samples.layouts.varied.prose import filled, persons_name
from samples.layouts.varied.writing import press_of
from samples.people import Person
from samples.spelled import (
    WEEKDAYS_ARABIC,
    WEEKDAYS_FRENCH,
    day_in_arabic,
    day_in_french,
    hijri_day_in_arabic,
    number_in_arabic,
    number_in_french,
    time_in_arabic,
)
from samples.surface import Surface

_TITLES = {
    "ar": ("رسم زواج", "عقد زواج", "رسم زواج راشدين", "رسم الزواج"),
    "fr": ("ACTE DE MARIAGE", "TRADUCTION D'UN ACTE DE MARIAGE", "Acte de mariage (traduction de l'arabe)"),
}
_PARTS: dict[Script, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "ar": (
        ("مراجع التضمين", (
            "ضمن بكتاب الزواج رقم {book} عدد {number} صحيفة {page} بقسم التوثيق بالمحكمة الابتدائية ب{court}",
            "سجل الزواج {book} صفحة {page} رسم عدد {number} المحكمة الابتدائية ب{court}")),
        ("الإذن بالزواج", (
            "بناء على الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج تحت عدد {permit} بتاريخ {before} ملف رقم {file}",
            "الإذن عدد {permit} المؤرخ في {before} المستند الزواج رقم {file}")),
        ("التلقي", (
            "الحمد لله وحده، في الساعة {hour} من يوم {weekday} {hijri} الموافق لـ {day} تلقى العدلان أمنهما الله "
            "{adoul} و{other} المنتصبان للإشهاد بقسم التوثيق",
            "الحمد لله وبعد، تلقى العدلان {adoul} و{other} بتاريخ {day} موافق {hijri} على الساعة {hour}")),
        ("الزوج", (
            "السيد {h_given} {h_family} بن {h_father} المزداد ب{h_place} بتاريخ {h_born} الساكن ب{h_home} "
            "مغربي الجنسية {state} الحامل لبطاقة التعريف الوطنية رقم {h_cin}",
            "{h_given} {h_family} والده {h_father} ووالدته {h_mother} المولود في {h_born} ب{h_place} بطاقته الوطنية "
            "{h_cin} مهنته تاجر يسكن ب{h_home}")),
        ("الزوجة", (
            "السيدة {w_given} {w_family} بنت {w_father} المزدادة ب{w_place} بتاريخ {w_born} الساكنة ب{w_home} مغربية "
            "الجنسية بكر الحاملة لبطاقة التعريف الوطنية رقم {w_cin}",
            "{w_given} {w_family} والدها {w_father} ووالدتها {w_mother} المولودة في {w_born} ب{w_place} "
            "بطاقتها الوطنية {w_cin} تسكن ب{w_home}")),
        ("الصداق", (
            "على صداق مبارك قدره ونهايته {sum} درهم ({words}) قبضته الزوجة باعترافها",
            "صداقها {sum} درهم المعجل منه {half} درهم والباقي مؤجل")),
        ("الولي", (
            "أنكحها إياه وليها أبوها السيد {wali} بإذنها ورضاها",
            "زوجت نفسها بنفسها طبقا للمادة 25 من مدونة الأسرة")),
        ("الشروط", (
            "وأشعر الزوجان بمقتضيات المادة 49 من مدونة الأسرة",
            "عرفا قدره وأجريا الزواج المذكور على سنة الله ورسوله شهد به عليهما بأتمه")),
    ),
    "fr": (
        ("Références", (
            "Registre des mariages n° {book}, acte n° {number}, folio {page}, section notariale près le tribunal de "
            "première instance de {court}",
            "Tribunal de première instance de {court}, registre {book}, page {page}, n° {number}")),
        ("Autorisation", (
            "Vu l'autorisation du juge de la famille chargé du mariage n° {permit} du {before}, dossier n° {file}",
            "Autorisation n° {permit} en date du {before} (dossier {file})")),
        ("Réception", (
            "Louange à Dieu seul. Le {weekday} {day}, correspondant au {hijri}, les deux adouls {adoul} et {other} ont "
            "reçu le présent acte",
            "Louange à Dieu. Les adouls {adoul} et {other} ont dressé, en date du {day} ({hijri}), l'acte de "
            "mariage de")),
        ("L'époux", (
            "M. {h_given} {h_family}, fils de {h_father} et de {h_mother}, né le {h_born} à {h_place}, de nationalité "
            "marocaine, demeurant à {h_home}, titulaire de la CNIE n° {h_cin}",
            "Le sieur {h_given} {h_family} ben {h_father}, né à {h_place} le {h_born}, C.I.N. {h_cin}, domicilié "
            "à {h_home}")),
        ("L'épouse", (
            "Mme {w_given} {w_family}, fille de {w_father} et de {w_mother}, née le {w_born} à {w_place}, de "
            "nationalité marocaine, demeurant à {w_home}, titulaire de la CNIE n° {w_cin}",
            "La dame {w_given} {w_family} bent {w_father}, née à {w_place} le {w_born}, C.I.N. {w_cin}, domiciliée à "
            "{w_home}")),
        ("Dot", (
            "Moyennant une dot de {sum} dirhams ({words}), reçue par l'épouse de son aveu",
            "La dot est fixée à {sum} DH, dont {half} DH versés et le reste à terme")),
        ("Tuteur", (
            "Son père {wali} l'a mariée avec son consentement",
            "L'épouse, majeure, a contracté elle-même conformément à l'article 25 du code de la famille")),
        ("Conditions", (
            "Les époux ont été avisés des dispositions de l'article 49 du code de la famille",
            "Ils en ont pris connaissance et en ont témoigné")),
    ),
}  # fmt: skip
_ENDS = {
    "ar": "خاطب عليه قاضي التوثيق ب{court} وحرر في {late}",
    "fr": "Homologué par le juge chargé du notariat. Fait à {court} le {late}",
}
_NUMBERED = ("{n}- {text}", "{n}) {text}", "{n} / {text}", "{text} :", "({n}) {text}", "{n}. {text} :")


def numbered(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print Arabic paragraphs, each beside its numbered caption in the margin."""
    return _captioned(paper, rng, "ar")


def running(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the Arabic act in one piece or in a few, without captions."""
    return _running(paper, rng, "ar")


def translated(paper: papers.MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print a sworn translator's French version, with captions in the margin or without."""
    return _captioned(paper, rng, "fr") if rng.random() < 0.4 else _running(paper, rng, "fr")


def _captioned(paper: papers.MarriageCertificate, rng: random.Random, script: Script) -> tuple[Surface, ...]:
    look, sheet, margin, y = _begun(paper, rng, script)
    parts, arabic = _told(paper, rng, script, look), script == "ar"
    beside, unit = rng.uniform(28, 42), height_of(look.points)
    at_right = arabic != (rng.random() < 0.12)
    x = A4[0] - margin - beside if at_right else margin
    pattern, wide = rng.choice(_NUMBERED), A4[0] - 2 * margin - beside - 5
    size, leading = look.points * rng.uniform(0.85, 1.0), unit * rng.uniform(2.1, 2.7)
    gap, ruled, press = unit * rng.uniform(0.3, 1.4), rng.random() < 0.3, press_of(look, sheet)
    start, bold = y, rng.random() < 0.5
    for at, (title, pieces) in enumerate(parts, 1):
        words: Text = pattern.format(n=at, text=title)
        words = value(words) if bold and isinstance(words, str) else words
        lower = paragraph(press, x + beside if arabic else x, y, beside, [words], arabic=arabic, points=size,
                          leading=leading)  # fmt: skip
        inner = margin if at_right else margin + beside + 5
        end = paragraph(press, inner + wide if arabic else inner, y, wide, pieces, arabic=arabic, leading=leading)
        y = max(lower, end) + gap
        if ruled:
            sheet.rule(margin, y - leading * 0.8, A4[0] - margin, y - leading * 0.8, (150, 150, 152))
            y += unit * 0.6
    if rng.random() < 0.5:
        line = x - 2.5 if at_right else x + beside + 2.5
        sheet.rule(line, start - unit * 1.6, line, y - leading, (130, 130, 132))
    return _ended(look, sheet, paper, rng, margin, y)


def _running(paper: papers.MarriageCertificate, rng: random.Random, script: Script) -> tuple[Surface, ...]:
    look, sheet, margin, y = _begun(paper, rng, script)
    parts = [pieces for _, pieces in _told(paper, rng, script, look)]
    grouped: list[list[Text]] = []
    stop, size = ("، " if script == "ar" else ". "), rng.choice((1, 2, 3, 8))
    for at, pieces in enumerate(parts):
        if at % size and grouped:
            grouped[-1] += [stop, *pieces]
        else:
            grouped.append(pieces)
    y = prose.printed(look, sheet, margin, y, grouped)
    return _ended(look, sheet, paper, rng, margin, y)


def _begun(paper: papers.MarriageCertificate, rng: random.Random,
           script: Script) -> tuple[Look, Surface, float, float]:  # fmt: skip
    look = prose.written(rng, script, (10, 12.5))
    sheet, margin, y = prose.opened(look, rng.choice(dress.JUSTICE), paper.court)
    french, arabic = rng.choice(_TITLES["fr"]), rng.choice(_TITLES["ar"])
    y = dress.title(look, sheet, french, arabic, y + 3, look.points * rng.uniform(1.25, 1.6)) + 5
    return look, sheet, margin, y


def _ended(look: Look, sheet: Surface, paper: papers.MarriageCertificate, rng: random.Random, margin: float,
           y: float) -> tuple[Surface, ...]:  # fmt: skip
    if y > A4[1] - 40:
        raise CrowdedError
    script = look.labels[0]
    if rng.random() < 0.6:
        unit = height_of(look.points)
        titles = ("العدل الأول", "العدل الثاني", "قاضي التوثيق") if script == "ar" else ("Adoul", "Adoul", "Le juge")
        for at, text in enumerate(titles):
            x = margin + (A4[0] - 2 * margin) * (0.17 + 0.33 * (2 - at if script == "ar" else at))
            look.say(sheet, x, y + unit, text, script, side="middle")
            ornaments.paraph(sheet, rng, x, y + unit + 11, rng.uniform(18, 28))
        y += unit * 3 + 14
    dress.foot(look, sheet, paper.court, paper.issue_date, margin, y)
    return (sheet,)


def _told(paper: papers.MarriageCertificate, rng: random.Random, script: Script,
          look: Look) -> list[tuple[str, list[Text]]]:  # fmt: skip
    """Return the captions and paragraphs of an act, some left out."""
    arabic, day, choice = script == "ar", paper.marriage_date, rng.randrange(2)
    amount, style = rng.choice((3, 5, 10, 15, 20, 30, 50)) * 1000, rng.random()
    before, late = day - timedelta(days=rng.randint(2, 30)), day + timedelta(days=rng.randint(1, 20))
    if style < 0.45:
        words = day_in_arabic(day, rng) if arabic else day_in_french(day, rng)
        older = hijri_day_in_arabic(day, rng) if arabic else hijri_in_french(day)
    else:
        words = slashed(day) if style > 0.75 else month_in_arabic(day) if arabic else month_in_french(day)
        older = hijri_in_arabic(day) if arabic else hijri_in_french(day)

    def said(name: names.Name) -> str:
        return name.arabic if arabic else look.cased(name.latin)

    def somebody() -> str:
        return f"{said(rng.choice(names.MEN))} {said(rng.choice(names.FAMILIES))}"

    blanks: prose.Blanks = {
        "book": str(rng.randint(1, 240)), "number": value(paper.act_number, "act_number"),
        "page": str(rng.randint(2, 400)), "hour": time_in_arabic(rng.randint(9, 17), rng.choice((0, 30))),
        "court": value(said(paper.court.name), "court"), "permit": str(rng.randint(11, 2900)),
        "before": slashed(before),
        "file": f"{rng.randint(11, 2900)}/{before.year}",
        "weekday": (WEEKDAYS_ARABIC if arabic else WEEKDAYS_FRENCH)[day.weekday()], "hijri": older,
        "day": value(words, "marriage_date", day.isoformat()), "adoul": somebody(), "other": somebody(),
        "state": rng.choice(("عازب", "مطلق")), "sum": str(amount), "half": str(amount // 2),
        "words": f"{number_in_arabic(amount // 1000)} ألف درهم" if arabic else number_in_french(amount),
        "wali": said(paper.wife.father_on_acts), "late": slashed(late),
        **_person(paper.husband, "husband", script, look, rng, style),
        **_person(paper.wife, "wife", script, look, rng, style),
    }  # fmt: skip
    found = []
    for at, (title, wordings) in enumerate(_PARTS[script]):
        # What is of no field may be missing, as it is from many an act.
        if at in (1, 6, 7) and rng.random() < 0.3:
            continue
        found.append((title, filled(wordings[choice if rng.random() < 0.7 else 1 - choice], blanks)))
    if rng.random() < 0.3:
        found.append(found.pop(0))
    found.append(
        ("الخطاب" if arabic else "Homologation", filled(_ENDS[script], blanks | {"court": said(paper.court.name)}))
    )
    return found


def _person(person: Person, part: str, script: Script, look: Look, rng: random.Random, style: float) -> prose.Blanks:
    """Return what fills the blanks of a husband or a wife."""
    arabic, day, key = script == "ar", person.birth_date, part[0]
    given, family = persons_name(look.cased, person, f"{part}_", script)
    words = slashed(day)
    if style < 0.25:
        words = day_in_arabic(day, rng) if arabic else day_in_french(day, rng)
    elif style < 0.5:
        words = month_in_arabic(day) if arabic else month_in_french(day)

    def said(name: names.Name) -> str:
        return name.arabic if arabic else look.cased(name.latin)

    return {
        f"{key}_given": given, f"{key}_family": family, f"{key}_father": said(person.father),
        f"{key}_mother": said(person.mother), f"{key}_place": said(person.birth_place.name),
        f"{key}_born": value(words, f"{part}_birth_date", day.isoformat()),
        f"{key}_home": said(person.birth_place.province),
        f"{key}_cin": value(person.cin or "", f"{part}_document_number"),
    }  # fmt: skip
