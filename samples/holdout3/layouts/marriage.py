"""Marriage acts: the adouls' prose, their form in a table, the bilingual extract, translations typed and printed.

Source: code de la famille, art. 67, in research/documents.md §4.
"""

import random

from samples import spelled, spoilt
from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french, slashed
from samples.entries import Entry, both, moment, piece, plain
from samples.holdout3 import fonts
from samples.holdout3.layout import Layout, alone, in_arabic_alone, spouse, titled
from samples.holdout3.leaf import A4, A4_FLAT, GREY, Leaf
from samples.holdout3.people import Facts
from samples.layouts.prose import Text
from samples.ornaments import emblem
from samples.surface import Colour, Surface

_GREEN: Colour = (24, 84, 60)


def said(facts: Facts, rng: random.Random) -> dict[str, Entry]:
    """Return what a marriage act says apart from the two."""
    return {
        "act": plain("act_number", str(rng.randint(4, 980))),
        "day": moment("marriage_date", facts.wedding),
        "court": both("court", facts.home.commune.name),
    }


def _adoul_prose(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    page = Leaf(A4, fonts.office(rng), rng, (252, 249, 240))
    it = in_arabic_alone(said(facts, rng))
    him, her = (in_arabic_alone(spouse(who, role)) for who, role in ((facts.husband, "husband"), (facts.wife, "wife")))
    page.rows_ar(196, 16, ("المملكة المغربية", "وزارة العدل"), 11, 5.6, bold=True)
    page.entry_ar(196, 28, "المحكمة الابتدائية ب", it["court"], fit=70)
    page.ar(196, 34, "قسم قضاء الأسرة - التوثيق", 10.5)
    page.rows_ar(64, 16, (f"كناش الأنكحة رقم {rng.randint(10, 240)}", f"صحيفة {rng.randint(2, 400)}"), 10.5, 5.8)
    page.entry_ar(64, 28, "عدد", it["act"], fit=50)
    page.named(105, 52, "رسم زواج", 24)
    page.ar(105, 64, "الحمد لله وحده", 12, side="middle")
    pieces: list[Text] = [
        "بناء على الإذن الصادر عن السيد قاضي الأسرة المكلف بالزواج، حضر لدى شهيديه في الساعة ",
        spelled.time_in_arabic(rng.randint(9, 17), 0),
        " من يوم ",
        spelled.WEEKDAYS_ARABIC[facts.wedding.weekday()],
        " ",
        hijri_in_arabic(facts.wedding),
        " الموافق ل ",
        (in_arabic(facts.wedding), it["day"].field_ar),
        " الزوج السيد ",
        piece(him["given"]),
        " ",
        piece(him["family"]),
        "، مغربي، المزداد بتاريخ ",
        piece(him["day"]),
        f" ب{him['place'].arabic}، من والديه {him['parents'].arabic}،",
        " بطاقته الوطنية رقم ",
        piece(him["card"]),
        "، وأشهد أنه تزوج على بركة الله تعالى بالسيدة ",
        piece(her["given"]),
        " ",
        piece(her["family"]),
        "، مغربية، المزدادة بتاريخ ",
        piece(her["day"]),
        f" ب{her['place'].arabic}، من والديها {her['parents'].arabic}، بطاقتها الوطنية رقم ",
        piece(her["card"]),
        "، وذلك على صداق مبارك قدره ونهايته ",
        f"{rng.randint(2, 60) * 1000}",
        " درهم، قبضته الزوجة معاينة واعترافا، زواجا صحيحا تم بإيجاب وقبول من الطرفين وهما بحال كمال الإشهاد.",
        " وبه شهد عليهما من عرفهما وحرر في تاريخه.",
    ]
    y = page.prose(192, 78, 174, pieces, arabic=True, points=12.5, leading=9.8, bold=False)
    page.ar(180, y + 12, "العدل الأول", 11)
    page.ar(140, y + 12, "العدل الثاني", 11)
    page.sign(170, y + 22, 24)
    page.sign(130, y + 22, 24)
    page.ar(76, y + 12, "خطاب قاضي التوثيق", 11)
    page.seal(52, y + 30, 17, "قاضي التوثيق")
    page.specimen((105, 10), (105, 290))
    return (page,)


def _adoul_table(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the form of newer registers: one column a spouse, captions at the right."""
    page = Leaf(A4, fonts.office(rng), rng)
    it = in_arabic_alone(said(facts, rng))
    him, her = (in_arabic_alone(spouse(who, role)) for who, role in ((facts.husband, "husband"), (facts.wife, "wife")))
    emblem(page, 105, 18, 7, _GREEN)
    page.rows_ar(105, 32, ("المملكة المغربية", "المجلس الأعلى للسلطة القضائية"), 11, 5.6, "middle", bold=True)
    page.named(105, 50, "عقد زواج", 20, ink=_GREEN)
    page.box(14, 56, 182, 22, line=0.6)
    page.entry_ar(192, 64, "المحكمة الابتدائية :", it["court"], fit=86)
    page.entry_ar(100, 64, "رقم العقد :", it["act"], fit=80)
    page.entry_ar(192, 73, "تاريخ العقد :", it["day"], fit=86)
    page.ar(100, 73, f"الموافق ل {hijri_in_arabic(facts.wedding)}", 10.5, fit=80)
    rows = (
        ("الاسم العائلي", "family"),
        ("الاسم الشخصي", "given"),
        ("تاريخ الازدياد", "day"),
        ("مكان الازدياد", "place"),
        ("رقم البطاقة الوطنية", "card"),
        ("اسم الأبوين", "parents"),
    )
    tops = [86.0, 96.0, *(96.0 + 13 * at for at in range(1, len(rows) + 1))]
    page.box(14, 86, 182, 10, fill=(226, 236, 230), line=0.6)
    page.grid((14, 84, 154, 196), tops, 0.6)
    page.ar(119, 92.6, "الزوج", 12, bold=True, side="middle")
    page.ar(49, 92.6, "الزوجة", 12, bold=True, side="middle")
    page.ar(193, 92.6, "البيانات", 11, bold=True)
    for top, (caption, key) in zip(tops[1:], rows, strict=False):
        page.ar(193, top + 8, caption, 10.5, fit=36)
        for right, whose in ((151, him), (81, her)):
            page.ar(
                right,
                top + 8,
                whose[key].arabic,
                11.5,
                bold=True,
                fit=64,
                field=whose[key].field_ar or whose[key].field,
            )
    y = tops[-1] + 12
    page.blank_ar(194, y, 16, "الصداق :", f"{rng.randint(1, 40) * 500} درهم مقبوض")
    page.blank_ar(194, y + 10, 16, "الشروط :", "لا شيء")
    page.blank_ar(194, y + 20, 16, "الولي :", "عقدت الزوجة على نفسها طبقا للمادة 25 من مدونة الأسرة", bold=False)
    page.ar(180, y + 36, "توقيع العدلين", 11)
    page.sign(168, y + 46, 30)
    page.seal(60, y + 50, 17, "التوثيق")
    page.specimen((105, 10), (105, 288))
    return (page,)


def _bilingual(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the extract that two languages share, captions in grey at both ends and the values between."""
    page = Leaf(A4, fonts.office(rng), rng)
    it, him, her = said(facts, rng), spouse(facts.husband, "husband"), spouse(facts.wife, "wife")
    page.rows_fr(16, 16, ("Royaume du Maroc", "Ministère de la Justice"), 10, 5, bold=True)
    page.rows_ar(194, 16, ("المملكة المغربية", "وزارة العدل"), 11, 5, bold=True)
    page.fr(16, 28, "Tribunal de 1ère instance de", 9.5)
    page.fr(16, 33.6, it["court"].latin, 10, bold=True, field=it["court"].field)
    page.ar(194, 28, f"المحكمة الابتدائية ب{it['court'].arabic}", 10.5)
    page.fr(105, 48, "EXTRAIT D'ACTE DE MARIAGE", 15, bold=True, side="middle")
    page.named(105, 57, "مستخرج من عقد الزواج", 16)
    top = 68.0

    def row(label: str, entry: Entry, caption: str) -> None:
        nonlocal top
        page.fr(16, top, label, 8.6, ink=GREY, fit=40)
        page.ar(194, top, caption, 9.4, ink=GREY, fit=36)
        same = entry.latin == entry.arabic
        page.fr(58, top, entry.latin, 10, bold=True, fit=96 if same else 54, field=entry.field)
        if not same:
            page.ar(156, top, entry.arabic, 11, bold=True, fit=40, field=entry.field_ar)
        page.rule(16, top + 3, 194, top + 3, (206, 208, 212))
        top += 9.4

    row("Acte n°", it["act"], "عقد رقم")
    row("Célébré le", it["day"], "المبرم بتاريخ")
    row("Correspondant au", Entry(hijri_in_french(facts.wedding), hijri_in_arabic(facts.wedding)), "الموافق ل")
    for whose, french, arabic in ((him, "EPOUX", "الزوج"), (her, "EPOUSE", "الزوجة")):
        top += 3
        page.box(16, top - 5.4, 178, 8, outline=(228, 232, 238), fill=(228, 232, 238))
        page.fr(18, top, french, 10, bold=True)
        page.ar(192, top, arabic, 11, bold=True)
        top += 10
        row("Nom", whose["family"], "الاسم العائلي")
        row("Prénom", whose["given"], "الاسم الشخصي")
        row("Date de naissance", whose["day"], "تاريخ الازدياد")
        row("Lieu de naissance", whose["place"], "مكان الازدياد")
        row("CNIE n°", whose["card"], "رقم ب.ت.و")
        row("Fils / fille de", whose["parents"], "الوالدان")
    page.fr(16, top + 10, f"Délivré le {slashed(facts.issued)}", 9.5)
    page.ar(194, top + 10, "رئيس مصلحة كتابة الضبط", 10.5)
    page.seal(150, top + 28, 16, "كتابة الضبط")
    page.sign(90, top + 26, 36)
    page.specimen((105, 10), (60, 288))
    return (page,)


def _sworn(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a sworn translator's French version, in running text."""
    page = Leaf(A4, fonts.office(rng), rng)
    it = alone(said(facts, rng))
    him, her = (
        {key: titled(each) for key, each in alone(spouse(who, role)).items() if key != "card"}
        | {"card": spouse(who, role)["card"]}
        for who, role in ((facts.husband, "husband"), (facts.wife, "wife"))
    )
    page.fr(20, 18, "Cabinet de traduction assermentée", 12, bold=True)
    page.fr(20, 24, f"Traducteur agréé près la Cour d'appel — n° {rng.randint(100, 900)}", 8.5, ink=GREY)
    page.rule(20, 28, 190, 28, width=0.5)
    page.fr(105, 42, "TRADUCTION DE L'ARABE", 9.5, side="middle")
    page.fr(105, 52, "ACTE DE MARIAGE", 17, bold=True, side="middle")
    page.fr(105, 60, "Louange à Dieu seul", 10, side="middle")
    y = page.prose(
        20,
        72,
        170,
        [
            "Royaume du Maroc, Ministère de la Justice, Tribunal de première instance de ",
            piece(it["court"]),
            ", section notariale. Registre des mariages n° ",
            str(rng.randint(4, 190)),
            ", folio ",
            str(rng.randint(1, 300)),
            ", acte n° ",
            piece(it["act"]),
            ".",
        ],
        points=11,
        leading=7,
    )
    y = page.prose(
        20,
        y + 4,
        170,
        [
            "Le ",
            (in_french(facts.wedding), it["day"].field),
            f", correspondant au {hijri_in_french(facts.wedding)} de l'hégire, ",
            "par-devant les deux adouls soussignés, a comparu Monsieur ",
            piece(him["given"]),
            " ",
            piece(him["family"]),
            f", de nationalité marocaine, fils de {titled(him['parents']).latin.replace(' Et ', ' et de ')}, né le ",
            piece(him["day"]),
            f" à {him['place'].latin}, titulaire de la carte nationale n° ",
            piece(him["card"]),
            ", lequel a déclaré épouser Mademoiselle ",
            piece(her["given"]),
            " ",
            piece(her["family"]),
            f", de nationalité marocaine, fille de {titled(her['parents']).latin.replace(' Et ', ' et de ')}, née le ",
            piece(her["day"]),
            f" à {her['place'].latin}, titulaire de la carte nationale n° ",
            piece(her["card"]),
            f", moyennant une dot de {rng.randint(2, 50)} 000 dirhams dont quittance.",
        ],
        points=11,
        leading=7,
    )
    y = page.prose(
        20,
        y + 4,
        170,
        [
            "Les deux contractants jouissant de la pleine capacité, dont acte. ",
            "Suivent les signatures des deux adouls et le sceau du juge chargé du notariat.",
        ],
        points=11,
        leading=7,
    )
    page.rule(20, y + 4, 190, y + 4, GREY)
    page.fr(20, y + 14, "Pour traduction conforme à l'original en langue arabe", 10)
    page.fr(20, y + 20, f"Fait le {slashed(facts.issued)}", 10)
    page.seal(150, y + 28, 17, "ترجمان محلف", "TRADUCTEUR ASSERMENTE")
    page.sign(112, y + 30, 36)
    page.specimen((105, 10), (105, 288))
    return (page,)


def _consulate(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the typed form of a registry abroad, held across, one column a spouse."""
    page = Leaf(A4_FLAT, fonts.typist(rng), rng, (251, 249, 242))
    it = alone(said(facts, rng))
    him, her = alone(spouse(facts.husband, "husband")), alone(spouse(facts.wife, "wife"))
    page.rows_fr(148, 16, ("ROYAUME DU MAROC", "EXTRAIT DU REGISTRE DES MARIAGES"), 12, 7, "middle", fit=200)
    page.blank(18, 38, 96, "ACTE NO", it["act"].latin, it["act"].field)
    page.blank(104, 38, 190, "DATE DE L'ACTE", it["day"].latin, it["day"].field)
    page.blank(198, 38, 280, "TRIBUNAL DE", it["court"].latin, it["court"].field)
    page.grid((18, 72, 176, 280), (46, 56, *(56 + 14 * at for at in range(1, 7))), 0.5)
    page.fr(124, 53, "LE MARI", 11, side="middle")
    page.fr(228, 53, "LA FEMME", 11, side="middle")
    rows = (
        ("NOM", "family"),
        ("PRENOM", "given"),
        ("NE(E) LE", "day"),
        ("A", "place"),
        ("NO CNIE", "card"),
        ("PERE ET MERE", "parents"),
    )
    for at, (label, key) in enumerate(rows):
        y = 64.5 + 14 * at
        page.fr(21, y, label, 10)
        page.fr(75, y, him[key].latin, 10.5, fit=98, field=him[key].field)
        page.fr(179, y, her[key].latin, 10.5, fit=98, field=her[key].field)
    page.fr(18, 154, f"POUR EXTRAIT CONFORME, LE {slashed(facts.issued)}", 10)
    page.fr(200, 166, "LE CHARGE DU NOTARIAT", 10)
    page.seal(160, 178, 16, "التوثيق")
    page.sign(236, 180, 40)
    page.specimen((60, 196), (148, 204))
    spoilt.needled(page, rng, 0.4)
    return (page,)


LAYOUTS = tuple(
    Layout(f"h3_marriage_{draw.__name__.strip('_')}", "marriage_certificate", draw)
    for draw in (_adoul_prose, _adoul_table, _bilingual, _sworn, _consulate)
)
