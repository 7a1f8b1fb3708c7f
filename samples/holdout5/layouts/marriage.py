"""Marriage: an adouls' act in prose and a court's extract in both scripts. Source: research/documents.md §4."""

import random

from samples import spelled
from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, slashed
from samples.entries import Entry, piece
from samples.holdout4.layout import Layout, in_arabic_alone, marriage, spouse
from samples.holdout4.wear import worn
from samples.holdout5 import fonts
from samples.holdout5.leaf import A4, GREY, Leaf
from samples.holdout5.people import Facts
from samples.layouts.prose import Text
from samples.ornaments import emblem
from samples.surface import Colour, Surface

_OLIVE: Colour = (78, 84, 30)


def _adouls(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the act as a court's notaries' office does: references in a row of boxes, then one long paragraph."""
    page = Leaf(A4, fonts.office(rng), rng, (254, 252, 244))
    him, her = (in_arabic_alone(spouse(who, role)) for who, role in ((facts.husband, "husband"), (facts.wife, "wife")))
    it, home = in_arabic_alone(marriage(facts, rng, None, in_arabic(facts.wedding))), facts.home
    page.letterhead(164, 16, ("المملكة المغربية", "وزارة العدل", "قسم قضاء الأسرة - التوثيق"), arabic=True, points=10.5,
                    fit=60)  # fmt: skip
    page.after_ar(70, 16, "المحكمة الابتدائية ب", it["court"], 10.5, fit=56)
    page.ar(70, 22, f"ملف رقم {rng.randint(20, 900)}/{facts.wedding.year}", 10.5)
    emblem(page, 105, 18, 7, _OLIVE)
    page.named(105, 46, "رسم زواج", 24, fit=80)
    for right, caption, entry in (
        (190, "كناش رقم", Entry("", str(rng.randint(2, 140)))),
        (148, "عدد", it["act"]),
        (106, "صحيفة", Entry("", str(rng.randint(3, 380)))),
        (64, "تاريخ التضمين", Entry("", slashed(facts.wedding))),
    ):
        page.box(right - 42, 54, 42, 15)
        page.ar(right - 21, 59.6, caption, 9, side="middle", ink=GREY)
        page.le(right - 21, 66.4, entry, 11, side="middle", fit=38)
    dower, hour = rng.choice((5000, 6000, 8000, 3000)), spelled.time_in_arabic(rng.randint(9, 18), rng.choice((0, 30)))
    pieces: list[Text] = [
        "الحمد لله وحده، وبعد، في الساعة ", hour, " من يوم ", spelled.WEEKDAYS_ARABIC[facts.wedding.weekday()], " ",
        spelled.hijri_day_in_arabic(facts.wedding, rng), " الموافق ل ", piece(it["day"]), " تلقى العدلان ",
        rng.choice(("السيد أحمد العلمي والسيد محمد الغازي", "السيد الحسن بناني والسيد عمر الوزاني")),
        f" المنتصبان للإشهاد بدائرة محكمة {home.commune.name.arabic}، بمقتضى الإذن بالزواج عدد ",
        f"{rng.randint(11, 990)}، زواج السيد ", piece(him["given"]), " ", piece(him["family"]), " ، والداه ",
        him["parents"].arabic, "، مغربي، مزداد بتاريخ ", piece(him["day"]), f" ب{him['place'].arabic}، ",
        "بطاقته الوطنية رقم ", piece(him["card"]), f" ، الساكن ب{home.printed.arabic}، بالسيدة ",
        piece(her["given"]), " ", piece(her["family"]), " ، والداها ", her["parents"].arabic, "، مغربية، ",
        "مزدادة بتاريخ ", piece(her["day"]), f" ب{her['place'].arabic}، بطاقتها الوطنية رقم ",
        piece(her["card"]), " ، ", rng.choice(("بكر في حالة عزوبة", "مطلقة خالية من الموانع")),
        "، على صداق مبارك قدره ", f"{dower} درهم (", spelled.number_in_arabic(dower), " درهم) قبضته الزوجة معاينة، ",
        "وأذنت لوليها في العقد عليها، وأعلم الزوجان ",
        "بمقتضيات المادة 49 من مدونة الأسرة. شهد به عليهم وهم بأتم الأهلية، وعرف بهم بما ذكر.",
    ]  # fmt: skip
    y = page.prose(190, 82, 170, pieces, arabic=True, points=12, leading=8.8, bold=False)
    page.ar(180, y + 6, "العدل الأول", 11)
    page.ar(130, y + 6, "العدل الثاني", 11)
    page.ar(72, y + 6, "خطاب القاضي المكلف بالتوثيق", 11, fit=56)
    page.sign(172, y + 18, 28)
    page.sign(122, y + 18, 28)
    page.seal(50, y + 26, 17, "قاضي التوثيق", "TRIBUNAL")
    page.specimen((150, 287))
    worn(page, rng)
    return (page,)


def _extract(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a ruled table with one column a spouse, each cell French over Arabic, captions at both edges."""
    page, him, her = Leaf(A4, fonts.office(rng), rng), spouse(facts.husband, "husband"), spouse(facts.wife, "wife")
    it = marriage(facts, rng)
    page.letterhead(46, 16, ("ROYAUME DU MAROC", "MINISTERE DE LA JUSTICE"), points=9.6, fit=70)
    page.letterhead(164, 16, ("المملكة المغربية", "وزارة العدل"), arabic=True, points=10.6, fit=70)
    page.after(14, 30, "Tribunal de première instance de", it["court"], 9.4, fit=88)
    page.after_ar(196, 30, "المحكمة الابتدائية ب", it["court"], 10.4, fit=80)
    page.fr(105, 47, "EXTRAIT D'ACTE DE MARIAGE", 14.5, bold=True, side="middle", ink=_OLIVE)
    page.ar(105, 56, "مستخرج من رسم الزواج", 16, bold=True, side="middle", ink=_OLIVE)
    page.after(14, 68, "Acte n° :", it["act"], 10, bold=True)
    page.after(70, 68, "en date du :", it["day"], 10, bold=True)
    page.ar(196, 68, "رقم الرسم وتاريخه", 10.6)
    page.fr(14, 75, f"(correspondant au {hijri_in_french(facts.wedding)})", 9, ink=GREY)
    page.ar(196, 75, f"الموافق ل {hijri_in_arabic(facts.wedding)}", 10, ink=GREY)
    keys = (
        ("Nom", "الاسم العائلي", "family"),
        ("Prénom", "الاسم الشخصي", "given"),
        ("Date de naissance", "تاريخ الازدياد", "day"),
        ("Lieu de naissance", "مكان الازدياد", "place"),
        ("Père et mère", "اسم الأبوين", "parents"),
        ("N° C.N.I.E", "رقم ب.و.ت.إ", "card"),
    )
    tops = [82.0, 92.0, *(92.0 + 17 * (at + 1) for at in range(len(keys)))]
    page.box(14, 82, 182, 10, fill=(238, 240, 224))
    page.grid((14, 46, 105, 164, 196), tops)
    for x, head in ((75.5, "L'époux / الزوج"), (134.5, "L'épouse / الزوجة")):
        french, arabic = head.split(" / ")
        page.fr(x - 3, 88.6, french, 10, bold=True, side="right")
        page.ar(x + 3, 88.6, arabic, 11, bold=True, side="left")
    for top, (label, caption, key) in zip(tops[1:], keys, strict=False):
        page.fr(16, top + 10, label, 9, fit=28)
        page.ar(194, top + 10, caption, 10, fit=28)
        for x, whose in ((75.5, him), (134.5, her)):
            if whose[key].latin == whose[key].arabic:
                page.la(x, top + 10, whose[key], 10, side="middle", fit=55, bold=False)
                continue
            page.la(x, top + 7, whose[key], 9.6, side="middle", fit=55, bold=False)
            page.le(x, top + 13.6, whose[key], 10.6, side="middle", fit=55, bold=False)
    page.fr(14, 206, f"Dot : {rng.randint(2, 40)} 000,00 DH", 9.6)
    page.rows_fr(14, 220, ("Le présent extrait est délivré à l'intéressé", "sur sa demande."), 9.4)
    page.ar(196, 220, "سلم هذا المستخرج بناء على طلب المعني بالأمر", 10.4, fit=88)
    page.fr(14, 238, f"Fait le {slashed(facts.issued)}", 9.6)
    page.fr(140, 238, "Le secrétaire greffier", 9.6)
    page.seal(108, 254, 17, "كتابة الضبط", "SECRETARIAT GREFFE")
    page.sign(158, 254, 34)
    page.specimen((50, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h5_marriage_{draw.__name__.strip('_')}", "marriage_certificate", draw) for draw in (_adouls, _extract)
)
