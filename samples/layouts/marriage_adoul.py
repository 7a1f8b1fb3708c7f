"""Marriage act of two adouls: Arabic prose without a single Latin letter, dates in words and in both calendars.

Source: the eleven items of the family code's article 67 and an adouls' program (research/documents.md §4).
"""

import random
from datetime import timedelta

from samples.dates import in_arabic, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import folds, paraph, seal
from samples.papers import MarriageCertificate
from samples.people import Person
from samples.spelled import WEEKDAYS_ARABIC, day_in_arabic, hijri_day_in_arabic, number_in_arabic, time_in_arabic
from samples.surface import Surface

_RIGHT, _WIDTH = 194.0, 178.0
_TRADES = ("فلاح", "تاجر", "أستاذ", "مستخدم", "موظف", "سائق", "خياط")


def draw(act: MarriageCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the act on one A4 page."""
    sheet = page(A4, rng.choice(((255, 255, 255), (250, 247, 238))))
    press = Press.of(sheet, rng, 12)
    court = act.court.name
    if rng.random() < 0.6:
        folds(sheet, rng)
    press.heading((), ("المملكة المغربية", "وزارة العدل"), step=6.4)
    first = rng.choice(("المحكمة الابتدائية ب", "المحكمة الابتدائية بمدينة "))
    paragraph(press, _RIGHT, 34, 84, [first, value(court.arabic, "court")], arabic=True)
    press.arabic(_RIGHT, 42, rng.choice(("قسم قضاء الأسرة - قسم التوثيق", "قسم التوثيق")))
    _references(press, act)
    y = press.title(60, None, rng.choice(("رسم زواج", "رسم الزواج", "عقد زواج")), points=20)
    leading = rng.uniform(8.4, 9.6)
    for prose in (_opening(press, act), _spouse(press, act.husband, "husband"), _spouse(press, act.wife, "wife"),
                  _terms(press)):  # fmt: skip
        y = paragraph(press, _RIGHT, y + 1.5, _WIDTH, prose, arabic=True, leading=leading)
    press.arabic(_RIGHT, y + 8, "العدلان")
    press.arabic(80, y + 8, "قاضي التوثيق")
    for x in (182, 150, 60):
        paraph(sheet, rng, x, y + 20, 30)
    seal(sheet, rng, rng.uniform(70, 112), y + rng.uniform(8, 18), 16, "قسم التوثيق", "COUR D'APPEL")
    return (sheet,)


def _references(press: Press, act: MarriageCertificate) -> None:
    rng = press.rng
    number = act.act_number
    label = rng.choice(("رسم عدد", "عدد", "رسم رقم"))
    press.arabic_labelled(76, 19, label, number, "act_number", fit=60)
    for at, (label, printed) in enumerate((
        ("كناش الزواج رقم", str(rng.randint(20, 190))), ("صحيفة", str(rng.randint(2, 398))),
        ("بتاريخ", slashed(act.marriage_date + timedelta(days=rng.randint(3, 20)))),
    ), 1):  # fmt: skip
        press.arabic_labelled(76, 19 + 6.4 * at, label, printed, fit=60)


def _opening(press: Press, act: MarriageCertificate) -> list[Text]:
    rng, day = press.rng, act.marriage_date
    hijri = hijri_day_in_arabic(day, rng)
    time = time_in_arabic(rng.randint(9, 20), rng.choice((0, 15, 30)))
    spelled = rng.random() < 0.75
    gregorian = value(day_in_arabic(day, rng) if spelled else in_arabic(day), "marriage_date", day.isoformat())
    figures = f" ({slashed(day)})" if spelled and rng.random() < 0.4 else ""
    return [
        rng.choice(("الحمد لله وحده، ", "الحمد لله وبعد، ", "الحمد لله وحده وبعد، ")),
        f"في الساعة {time} من يوم {WEEKDAYS_ARABIC[day.weekday()]} {hijri} الموافق ",
        "ل " if rng.random() < 0.5 else "",
        gregorian, f"{figures} تلقى العدلان الموقعان أسفله المنتصبان للإشهاد بدائرة المحكمة الابتدائية المذكورة ",
        f"إذن السيد قاضي الأسرة المكلف بالزواج عدد {rng.randint(40, 2900)} زواج السيد :",
    ]  # fmt: skip


def _spouse(press: Press, person: Person, part: str) -> list[Text]:
    rng, wife = press.rng, part == "wife"
    number, birth, town = person.cin or "", person.birth_date, person.birth_place.name.arabic
    given = value(person.given.arabic, f"{part}_given_names_ar")
    family = value(person.family.arabic, f"{part}_family_name_ar")
    spelled = rng.random() < 0.5
    born = value(day_in_arabic(birth, rng) if spelled else slashed(birth), f"{part}_birth_date", birth.isoformat())
    pieces: list[Text] = [
        rng.choice(("الزوجة السيدة ", "الزوجة : ") if wife else ("الزوج السيد ", "الزوج : ")), given, " ", family,
        rng.choice((f" بنت {person.father.arabic}", f" والدها {person.father_on_acts.arabic}") if wife else
                   (f" بن {person.father.arabic}", f" والده {person.father_on_acts.arabic}")),
        f" ووالدت{'ها' if wife else 'ه'} {person.mother_on_acts.arabic}",
        f" {'المزدادة' if wife else 'المزداد'} بمدينة {town} {rng.choice(('في', 'بتاريخ', 'يوم'))} ", born,
        " الحاملة" if wife else " الحامل",
        rng.choice((" لبطاقة التعريف الوطنية رقم ", " للبطاقة الوطنية للتعريف رقم ")),
        value(number, f"{part}_document_number"),
        f" {'مغربية' if wife else 'مغربي'} الجنسية، {'مهنتها بدون' if wife else f'مهنته {rng.choice(_TRADES)}'}،",
        f" {'الساكنة' if wife else 'الساكن'} بمدينة {town}، {'بكر' if wife else 'عازب'}"
        f"{' خالية من موانع الزواج.' if wife else '، مع'}",
    ]  # fmt: skip
    return pieces


def _terms(press: Press) -> list[Text]:
    amount = press.rng.choice((5000, 8000, 3000, 9000))
    half = amount // 2
    return [
        f"تزوجا على بركة الله وسنة رسوله على صداق مبارك قدره ونهايته {amount} درهم ({number_in_arabic(amount)} درهم)",
        f" مقبوض منه {half} درهم والباقي مؤجل، أنكحها إياه وليها والدها المذكور بإذنها ورضاها،"
        " وقد عرفا قدره وشهد به عليهما وهما بأتمه.",
    ]


LAYOUT = Layout("marriage-adoul-prose", MarriageCertificate.kind, overprinted(draw))
