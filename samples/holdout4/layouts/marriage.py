"""Marriage acts: two columns with the captions between, adouls' prose with a margin, letters, a list in French."""

import random

from samples import spelled
from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french, slashed
from samples.entries import Entry, piece
from samples.holdout4 import fonts
from samples.holdout4.layout import Layout, alone, in_arabic_alone, marriage, spouse, titled
from samples.holdout4.leaf import A4, GREY, Leaf
from samples.holdout4.people import Facts
from samples.holdout4.wear import worn
from samples.layouts.prose import Text
from samples.ornaments import emblem
from samples.surface import Colour, Surface

_BROWN: Colour = (96, 60, 30)
Couple = tuple[dict[str, Entry], dict[str, Entry]]


def _couple(facts: Facts) -> Couple:
    return spouse(facts.husband, "husband"), spouse(facts.wife, "wife")


def _couple_ar(facts: Facts) -> Couple:
    him, her = _couple(facts)
    return in_arabic_alone(him), in_arabic_alone(her)


def _couple_la(facts: Facts) -> Couple:
    him, her = _couple(facts)
    return alone(him), alone(her)


def _margin(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the adouls' prose beside a margin that holds the register's numbers, days in words with figures."""
    page, (him, her) = Leaf(A4, fonts.office(rng), rng, (252, 248, 238)), _couple_ar(facts)
    it = in_arabic_alone(marriage(facts, rng))
    page.centred(160, 18, (), ("المملكة المغربية", "وزارة العدل", "مديرية الشؤون المدنية"), points=10, step=5.4)
    page.ar(190, 38, "ابتدائية", 10.5)
    page.le(172, 38, it["court"], 11.5)
    page.named(90, 40, "رسم نكاح", 22, fit=80)
    page.rule(160, 48, 160, 250, _BROWN, 0.5)
    for y, caption, text in ((60, "سجل الأنكحة", str(rng.randint(3, 160))), (84, "صحيفة", str(rng.randint(2, 300)))):
        page.ar(190, y, caption, 10)
        page.ar(190, y + 8, text, 11)
    page.ar(190, 108, "رقم العقد", 10)
    page.le(190, 116, it["act"], 12)
    page.ar(190, 132, "توصل به بتاريخ", 10)
    page.ar(190, 140, slashed(facts.issued), 10.5)
    day = (in_arabic(facts.wedding), it["day"].field_ar)
    pieces: list[Text] = [
        "الحمد لله، في الساعة ", spelled.time_in_arabic(rng.randint(9, 17), 0), " زوالا من يوم ",
        spelled.WEEKDAYS_ARABIC[facts.wedding.weekday()], " ", hijri_in_arabic(facts.wedding), " موافق ", day,
        " تلقى العدلان الموقعان أسفله شهادة عقد زواج السيد ", piece(him["given"]), " ", piece(him["family"]),
        f" ابن {him['parents'].arabic}، المولود ب{him['place'].arabic} في ", piece(him["day"]),
        " ، مغربي الجنسية، ب.ت.و رقم ", piece(him["card"]), " ، أعزب، بمخطوبته الآنسة ", piece(her["given"]), " ",
        piece(her["family"]), f" بنت {her['parents'].arabic}، المولودة ب{her['place'].arabic} في ", piece(her["day"]),
        " ، مغربية الجنسية، ب.ت.و رقم ", piece(her["card"]), " ، على سنة الله ورسوله، بصداق قدره ",
        spelled.number_in_arabic(rng.choice((1000, 2000, 3000, 5000))), " درهم مقبوض باعترافها، ",
        "وانبرم الزواج بينهما بإيجاب وقبول، عرفا قدره وشهد به عليهما وهما بأتمه وعرف بهما.",
    ]  # fmt: skip
    below = page.prose(154, 58, 136, pieces, arabic=True, points=12, leading=9.4, bold=False)
    page.ar(150, below + 10, "عبد ربه", 10.5)
    page.ar(110, below + 10, "عبد ربه", 10.5)
    page.sign(140, below + 20, 26)
    page.sign(100, below + 20, 26)
    page.ar(62, below + 10, "الحمد لله أعلم بأداء الرسم وثبوته", 10, fit=50)
    page.seal(44, below + 30, 16, "قاضي التوثيق")
    page.specimen((180, 284))
    worn(page, rng)
    return (page,)


def _between(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print an Arabic table whose captions stand between the husband's column and the wife's."""
    page, (him, her) = Leaf(A4, fonts.office(rng), rng), _couple_ar(facts)
    it = in_arabic_alone(marriage(facts, rng, None, in_arabic(facts.wedding)))
    emblem(page, 105, 16, 7, _BROWN)
    page.centred(105, 30, (), ("المملكة المغربية", "وزارة العدل - قسم قضاء الأسرة"), points=10, bold=True)
    page.named(105, 52, "ملخص عقد الزواج", 19, ink=_BROWN)
    page.entry_ar(192, 66, "محكمة", it["court"], fit=70)
    page.entry_ar(112, 66, "عدد", it["act"], fit=40)
    page.entry_ar(70, 66, "بتاريخ", it["day"], fit=56)
    page.box(18, 74, 174, 11, fill=(242, 236, 228), outline=_BROWN, line=0.5)
    page.ar(156, 81.6, "الزوج", 12, bold=True, side="middle")
    page.ar(54, 81.6, "الزوجة", 12, bold=True, side="middle")
    keys = (
        ("النسب", "family"),
        ("الاسم", "given"),
        ("الازدياد", "day"),
        ("المحل", "place"),
        ("البطاقة الوطنية", "card"),
        ("الأبوان", "parents"),
    )
    for at, (caption, key) in enumerate(keys):
        y = 98 + 16 * at
        page.ar(105, y, caption, 10.5, side="middle", ink=_BROWN)
        page.le(156, y, him[key], 12, side="middle", fit=66)
        page.le(54, y, her[key], 12, side="middle", fit=66)
        page.rule(18, y + 5, 192, y + 5, (214, 204, 192))
    page.ar(192, 206, f"الصداق المسمى {rng.randint(2, 30) * 1000} درهم، حل جميعه وقبض.", 11)
    page.ar(192, 216, f"الموافق بالهجري ل {hijri_in_arabic(facts.wedding)}", 11)
    page.ar(192, 234, "رئيس كتابة الضبط", 11)
    page.seal(150, 256, 17, "كتابة الضبط")
    page.sign(80, 250, 36)
    page.specimen((60, 284))
    worn(page, rng)
    return (page,)


def _bilingual(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print one block a spouse side by side, captions in both scripts over their values."""
    page, (him, her) = Leaf(A4, fonts.office(rng), rng), _couple(facts)
    it = marriage(facts, rng)
    page.fr(16, 18, "Ministère de la Justice", 10, bold=True)
    page.ar(194, 18, "وزارة العدل", 11, bold=True)
    page.fr(16, 26, "Tribunal", 9, ink=GREY)
    page.la(32, 26, it["court"], 10)
    page.ar(194, 26, "المحكمة", 10, ink=GREY)
    page.le(178, 26, it["court"], 11)
    page.fr(105, 42, "CERTIFICAT DE MARIAGE", 15, bold=True, side="middle")
    page.named(105, 51, "شهادة الزواج", 16)
    page.box(16, 58, 178, 20, radius=2)
    page.fr(20, 64.4, "Acte N°", 8.4, ink=GREY)
    page.ar(66, 64.4, "العقد رقم", 9.4, ink=GREY)
    page.la(20, 73, it["act"], 11)
    page.fr(80, 64.4, "Date du mariage", 8.4, ink=GREY)
    page.ar(146, 64.4, "تاريخ الزواج", 9.4, ink=GREY)
    page.la(80, 73, it["day"], 11)
    page.fr(190, 73, hijri_in_french(facts.wedding), 8.6, side="right", ink=GREY)
    for x, whose, head, name_ar in ((16, him, "Epoux", "الزوج"), (108, her, "Epouse", "الزوجة")):
        page.box(x, 86, 86, 130, radius=2)
        page.fr(x + 4, 95, head, 11, bold=True)
        page.ar(x + 82, 95, name_ar, 12, bold=True)
        page.rule(x, 99, x + 86, 99)
        for at, (label, caption, key) in enumerate(
            (
                ("Nom", "الاسم العائلي", "family"),
                ("Prénom", "الاسم الشخصي", "given"),
                ("Date de naissance", "تاريخ الازدياد", "day"),
                ("Lieu", "المكان", "place"),
                ("C.I.N.", "ب.و.ت", "card"),
            )
        ):
            y = 107 + 22 * at
            page.fr(x + 4, y, label, 8, ink=GREY)
            page.ar(x + 82, y, caption, 9, ink=GREY)
            page.pair_of(x + 4, x + 82, y + 8, whose[key], 10)
    page.fr(16, 232, f"Délivré le {slashed(facts.issued)} sur demande des intéressés", 9.5)
    page.seal(150, 250, 17, "قضاء الأسرة", "JUSTICE DE LA FAMILLE")
    page.sign(70, 252, 36)
    page.specimen((60, 284))
    worn(page, rng)
    return (page,)


def _listed(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a translation as a list of what the act says, dashes before each, captions in small letters."""
    page = Leaf(A4, rng.choice((fonts.office, fonts.typist))(rng), rng)
    it, (him, her) = alone(marriage(facts, rng, in_french(facts.wedding))), _couple_la(facts)
    page.fr(105, 20, "TRADUCTION OFFICIELLE", 10, side="middle")
    page.rule(70, 23, 140, 23)
    page.fr(20, 34, "Tribunal de première instance :", 10)
    used = page.width_of("Tribunal de première instance :  ", page.faces.pen(10))
    page.la(20 + used, 34, it["court"], 10)
    page.fr(20, 41, "Section de la justice de la famille, bureau des adouls", 10)
    page.fr(105, 56, "Acte de mariage", 16, bold=True, side="middle")
    y = 70.0

    def line(label: str, entry: Entry) -> None:
        nonlocal y
        page.fr(24, y, "-", 10)
        used = page.fr(28, y, f"{label} :", 10) + 2
        page.la(28 + used, y, entry, 10.5, fit=158 - used)
        y += 8.2

    line("acte inscrit sous le numéro", it["act"])
    line("date de l'acte", it["day"])
    line("correspondance hégirienne", Entry(hijri_in_french(facts.wedding), ""))
    for whose, head in ((him, "LE MARI"), (her, "L'EPOUSE")):
        y += 3
        page.fr(20, y, head, 10.5, bold=True)
        y += 8.2
        line("nom de famille", whose["family"])
        line("prénom", whose["given"])
        line("né le" if whose is him else "née le", whose["day"])
        line("lieu de naissance", titled(whose["place"]))
        line("C.N.I.E. n°", whose["card"])
        line("père et mère", titled(whose["parents"]))
    page.prose(20, y + 4, 170, [
        f"Dot : {rng.randint(1, 20)} 000 dirhams, perçue par l'épouse. Signé par deux adouls et homologué par le juge.",
    ], points=10, leading=6.4)  # fmt: skip
    page.fr(20, 252, f"Pour traduction conforme, le {slashed(facts.issued)}", 10)
    page.seal(150, 256, 16, "ترجمان", "TRADUCTEUR AGREE")
    page.sign(110, 258, 32)
    page.specimen((50, 286))
    worn(page, rng)
    return (page,)


def _attested(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a court's French attestation of the act in three sentences."""
    page = Leaf(A4, fonts.office(rng), rng)
    it, (him, her) = alone(marriage(facts, rng)), _couple_la(facts)
    page.centred(105, 20, ("ROYAUME DU MAROC", "Ministère de la Justice"), points=10.5, bold=True)
    page.fr(105, 56, "EXTRAIT DU REGISTRE DES MARIAGES", 14, bold=True, side="middle")

    def of(whose: dict[str, Entry], born_word: str) -> list[Text]:
        return [
            piece(whose["given"]), " ", piece(whose["family"]), f", {born_word} le ", piece(whose["day"]),
            f" à {titled(whose['place']).latin}, C.N.I. numéro ", piece(whose["card"]),
        ]  # fmt: skip

    y = page.prose(24, 76, 162, [
        "Il résulte des registres tenus par la section notariale près le tribunal de première instance de ",
        piece(it["court"]), ", que sous le numéro ", piece(it["act"]), " a été enregistré l'acte par lequel :",
    ], points=11.5, leading=8)  # fmt: skip
    y = page.prose(32, y + 4, 154, ["Monsieur ", *of(him, "né"), ","], points=11.5, leading=8)
    page.fr(105, y + 2, "a épousé", 11.5, side="middle")
    y = page.prose(32, y + 12, 154, ["Madame ", *of(her, "née"), ","], points=11.5, leading=8)
    y = page.prose(24, y + 4, 162, ["en date du ", piece(it["day"]), f" ({hijri_in_french(facts.wedding)})."],
                   points=11.5, leading=8)  # fmt: skip
    page.prose(24, y + 4, 162, ["Le présent extrait est délivré pour servir et valoir ce que de droit."], points=11.5)
    page.fr(186, y + 26, f"Le greffier en chef, {slashed(facts.issued)}", 10.5, side="right")
    page.seal(140, y + 50, 17, "كتابة الضبط", "SECRETARIAT GREFFE")
    page.sign(90, y + 46, 36)
    page.specimen((60, 284))
    worn(page, rng)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h4_marriage_{draw.__name__.strip('_')}", "marriage_certificate", draw)
    for draw in (_margin, _between, _bilingual, _listed, _attested)
)
