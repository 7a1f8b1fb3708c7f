"""Marriage papers: the adouls' prose, its summary in boxes, the bilingual extract, a sworn translation.

Source of the compulsory items and of the formulas: research/documents.md §4.
"""

import random

from samples.dates import hijri_in_arabic, hijri_in_french, in_arabic, in_french, slashed
from samples.holdout import fonts, words
from samples.holdout.folk import Facts, Somebody, partly
from samples.holdout.layout import A4, Layout
from samples.holdout.sheet import GREY, Piece, Sheet, photocopy
from samples.names import Name
from samples.surface import Field, Surface


def _names_ar(role: str, who: Somebody) -> tuple[tuple[str, Field], tuple[str, Field]]:
    return (
        (who.given.arabic, Field(f"{role}_given_names_ar", who.given.arabic)),
        (who.family.arabic, Field(f"{role}_family_name_ar", who.family.arabic)),
    )


def _spouse_ar(role: str, who: Somebody, rng: random.Random) -> list[Piece]:
    born, truth = partly(rng, who.birth, slashed(who.birth))
    given, family = _names_ar(role, who)
    man = who.is_man
    return [
        "السيد" if man else "السيدة",
        given,
        family,
        "،",
        "ابن" if man else "بنت",
        who.father_of.arabic,
        "و",
        who.mother_of.arabic,
        "،",
        "المزداد ب" if man else "المزدادة ب",
        who.town.name.arabic,
        "سنة" if len(born) == 4 else "بتاريخ",
        (born, Field(f"{role}_birth_date", truth)),
        "،",
        "مغربي الجنسية" if man else "مغربية الجنسية",
        "،",
        "الحامل لبطاقة التعريف الوطنية رقم" if man else "الحاملة لبطاقة التعريف الوطنية رقم",
        (who.cin, Field(f"{role}_document_number", who.cin)),
        "،",
        ("أعزب" if man else "بكر") + "، الساكن ب" + ("" if man else "نفس العنوان"),
    ]


def _adoul(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, town = Sheet(A4, fonts.office(rng), rng, (252, 250, 242)), facts.town
    ar = s.ar(10)
    s.arabic(196, 16, "المملكة المغربية", ar)
    s.arabic(196, 21.6, "وزارة العدل", ar)
    s.arabic_pair(196, 27.2, "المحكمة الابتدائية :", town.name.arabic, (ar, ar), field=Field("court", town.name.arabic))
    s.arabic(196, 32.8, "قسم قضاء الأسرة - مكتب التوثيق", ar)
    number = str(rng.randint(12, 1400))
    s.arabic(70, 16, "كناش الزواج رقم", ar)
    s.text(40, 16, str(rng.randint(20, 140)), s.la(10), side="right")
    s.arabic(70, 21.6, "عدد", ar)
    s.text(40, 21.6, number, s.la(10), side="right", field=Field("act_number", number))
    s.arabic(70, 27.2, "صحيفة", ar)
    s.text(40, 27.2, str(rng.randint(1, 400)), s.la(10), side="right")
    s.arabic(105, 45, "رسم زواج", s.ar(18, bold=True), side="middle")
    s.arabic(105, 54, "الحمد لله وحده", s.ar(12), side="middle")
    sum_, rest = rng.randint(5, 60) * 1000, rng.randint(1, 9) * 1000
    pieces: list[Piece] = [
        "الحمد لله وبعد، في الساعة",
        words.arabic(rng.randint(2, 11)),
        "من يوم",
        words.ARABIC_WEEKDAYS[facts.wedding.weekday()],
        hijri_in_arabic(facts.wedding),
        "الموافق ل",
        (in_arabic(facts.wedding), Field("marriage_date", facts.wedding.isoformat())),
        "،",
        "تلقى العدلان",
        rng.choice(("عبد السلام وعلي", "محمد وأحمد", "ادريس والعربي")),
        f"المنتصبان للإشهاد بدائرة محكمة {town.name.arabic}،",
        "بناء على إذن السيد القاضي المكلف بالزواج عدد",
        f"{rng.randint(100, 2000)}/{facts.wedding.year}",
        "، الشهادة الآتي نصها:",
        "تزوج على بركة الله تعالى",
        *_spouse_ar("husband", facts.husband, rng),
        facts.address.arabic,
        "،",
        "بزوجته",
        *_spouse_ar("wife", facts.wife, rng),
        "،",
        "على صداق مبارك قدره ونهايته",
        f"{sum_} درهم",
        "المعجل منه",
        f"{sum_ - rest} درهم",
        "والمؤجل",
        f"{rest} درهم",
        "،",
        "عقدت الزوجة على نفسها وقبل الزوج ذلك وارتضاه",
        "وعليه وقع الإشهاد بعد تعريفهما بحقوقهما وواجباتهما طبقا لمدونة الأسرة.",
        "وحرر بتاريخه، والسلام.",
    ]
    y = s.flow(14, 66, 182, pieces, s.ar(11.5), arabic=True, leading=10, justify=rng.random() < 0.6)
    s.arabic(190, y + 10, "إمضاء العدل الأول", ar)
    s.arabic(130, y + 10, "إمضاء العدل الثاني", ar)
    s.arabic(66, y + 10, "الحمد لله أعلم بأدائهما القاضي الموثق", ar)
    for x in (160, 105, 30):
        s.scrawl(x, y + 20, 30)
    s.seal(45, y + 30, 15, "قاضي التوثيق")
    s.specimen((105, 8), (150, 292))
    return (s,)


def _boxes(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print the summary: a column each for husband and wife, labels down the right."""
    s, town = Sheet(A4, fonts.office(rng), rng), facts.town
    s.arabic(105, 16, "المملكة المغربية - وزارة العدل", s.ar(11), side="middle")
    s.arabic_pair(
        134, 23, "المحكمة الابتدائية ب", town.name.arabic, (s.ar(11), s.ar(11)), field=Field("court", town.name.arabic)
    )
    s.arabic(105, 36, "ملخص عقد الزواج", s.ar(17, bold=True), side="middle")
    number = str(rng.randint(12, 1400))
    s.arabic_pair(
        196, 50, "رقم العقد :", number, (s.ar(10.5), s.ar(10.5, bold=True)), field=Field("act_number", number)
    )
    s.arabic_pair(
        130,
        50,
        "تاريخ الزواج :",
        slashed(facts.wedding),
        (s.ar(10.5), s.ar(10.5, bold=True)),
        field=Field("marriage_date", facts.wedding.isoformat()),
    )
    s.arabic_pair(68, 50, "هجري :", hijri_in_arabic(facts.wedding), (s.ar(9), s.ar(9)))
    columns = (("البيانات", 196), ("الزوج", 145), ("الزوجة", 78))
    y, height = 58.0, 12.0
    s.box(12, y, 186, height, fill=(226, 232, 226))
    for title, x in columns:
        s.arabic(x, y + 8, title, s.ar(11, bold=True))

    def cell(role: str, who: Somebody) -> list[tuple[str, Field | None]]:
        given, family = _names_ar(role, who)
        return [
            given,
            family,
            (slashed(who.birth), Field(f"{role}_birth_date", who.birth.isoformat())),
            (who.town.name.arabic, None),
            (who.father_of.arabic, None),
            (who.mother_of.arabic, None),
            (who.cin, Field(f"{role}_document_number", who.cin)),
            ("مغربي" if who.is_man else "مغربية", None),
            (rng.choice(("تاجر", "موظفة", "بدون", "فلاح")), None),
        ]

    labels = (
        "الاسم الشخصي",
        "الاسم العائلي",
        "تاريخ الازدياد",
        "مكان الازدياد",
        "اسم الأب",
        "اسم الأم",
        "رقم البطاقة الوطنية",
        "الجنسية",
        "المهنة",
    )
    for label, man, woman in zip(labels, cell("husband", facts.husband), cell("wife", facts.wife), strict=True):
        y += height
        s.box(12, y, 186, height)
        s.arabic(196, y + 8, label, s.ar(10))
        s.arabic(145, y + 8, man[0], s.ar(10.5), field=man[1], fit=63)
        s.arabic(78, y + 8, woman[0], s.ar(10.5), field=woman[1], fit=63)
    for x in (80, 148):
        s.rule(x, 58, x, y + height)
    s.arabic(196, y + 24, "قيمة الصداق : " + f"{rng.randint(4, 80)}000 درهم", s.ar(10))
    s.arabic(196, y + 34, f"سلم بتاريخ {slashed(facts.issued)}", s.ar(10))
    s.arabic(80, y + 40, "رئيس كتابة الضبط", s.ar(11, bold=True))
    s.seal(60, y + 56, 16, "كتابة الضبط")
    s.specimen((60, 290), (150, 10))
    if rng.random() < 0.5:
        photocopy(s)
    return (s,)


def _bilingual(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    s, town = Sheet(A4, fonts.office(rng), rng, (253, 252, 247)), facts.town
    la, bold, ar, arb = s.la(9.6), s.la(9.8, bold=True), s.ar(10), s.ar(10, bold=True)
    s.text(14, 18, "ROYAUME DU MAROC", la)
    s.text(14, 23.5, "MINISTERE DE LA JUSTICE", la)
    width = s.text(14, 29, "Tribunal de Première Instance de ", la)
    s.text(15 + width, 29, town.name.latin, la, field=Field("court", town.name.latin))
    s.text(14, 34.5, "Section de la famille", la)
    for row, line in enumerate(
        ("المملكة المغربية", "وزارة العدل", f"المحكمة الابتدائية {town.name.arabic}", "قسم قضاء الأسرة")
    ):
        s.arabic(196, 18 + row * 5.5, line, ar)
    s.text(105, 50, "EXTRAIT D'ACTE DE MARIAGE", s.la(15, bold=True), side="middle")
    s.arabic(105, 58, "مستخرج من عقد زواج", s.ar(14, bold=True), side="middle")
    number = str(rng.randint(12, 1400))
    rows: list[tuple[str, str, str, str, Field | None, Field | None]] = [
        ("Acte n°", number, number, "عقد رقم", Field("act_number", number), None),
        ("Registre", f"{rng.randint(10, 90)} folio {rng.randint(1, 300)}", "", "السجل", None, None),
        (
            "Date du mariage",
            in_french(facts.wedding),
            in_arabic(facts.wedding),
            "تاريخ الزواج",
            Field("marriage_date", facts.wedding.isoformat()),
            None,
        ),
    ]
    for role, who, title, title_ar in (
        ("husband", facts.husband, "L'EPOUX", "الزوج"),
        ("wife", facts.wife, "L'EPOUSE", "الزوجة"),
    ):
        rows.append((title, "", "", title_ar, None, None))
        rows += [
            _row("Nom", f"{role}_family_name", who.family, "الاسم العائلي"),
            _row("Prénom", f"{role}_given_names", who.given, "الاسم الشخصي"),
            (
                "Date de naissance",
                slashed(who.birth),
                "",
                "تاريخ الازدياد",
                Field(f"{role}_birth_date", who.birth.isoformat()),
                None,
            ),
            ("Lieu de naissance", who.town.name.latin, who.town.name.arabic, "مكان الازدياد", None, None),
            ("CNIE n°", who.cin, "", "رقم البطاقة الوطنية", Field(f"{role}_document_number", who.cin), None),
            ("Profession", "-", "-", "المهنة", None, None),
        ]
    y = 72.0
    for label, value, value_ar, label_ar, field, field_ar in rows:
        if not value and not value_ar:
            s.box(12, y - 1, 186, 8, outline=(228, 230, 236), fill=(228, 230, 236))
            s.text(14, y + 4.6, label, s.la(10.5, bold=True))
            s.arabic(196, y + 4.6, label_ar, s.ar(10.5, bold=True))
            y += 13.5
            continue
        width = s.text(14, y, f"{label} :", la)
        s.text(48, y, value, bold, field=field, fit=56)
        s.arabic(196, y, f"{label_ar} :", ar)
        if value_ar:
            s.arabic(160, y, value_ar, arb, field=field_ar, fit=52)
        y += 9.2
    width = s.text(14, y + 6, f"Délivré à {town.name.latin} le {slashed(facts.issued)}", la)
    s.text(14, y + 14, "Le chef du secrétariat-greffe", la)
    s.seal(50, y + 26, 14, "كتابة الضبط", "TRIBUNAL DE PREMIERE INSTANCE * ")
    s.scrawl(120, y + 18, 40)
    s.specimen((105, 10), (150, 292))
    return (s,)


def _row(label: str, field: str, value: Name, label_ar: str) -> tuple[str, str, str, str, Field | None, Field | None]:
    return label, value.latin, value.arabic, label_ar, Field(field, value.latin), Field(f"{field}_ar", value.arabic)


def _translation(facts: Facts, rng: random.Random) -> tuple[Surface, ...]:
    """Print a sworn translator's French version, whose Arabic original is not enclosed."""
    s, town = Sheet(A4, fonts.typist(rng), rng), facts.town
    la, bold = s.la(10), s.la(10, bold=True)
    s.text(195, 16, f"Traducteur assermenté n° {rng.randint(100, 999)}", s.la(8, ink=GREY), side="right")
    s.text(
        195,
        20.5,
        f"Tél. 05 37 {rng.randint(10, 99)} {rng.randint(10, 99)} {rng.randint(10, 99)}",
        s.la(8, ink=GREY),
        side="right",
    )
    s.text(105, 34, "TRADUCTION DE L'ARABE", s.la(9), side="middle")
    s.text(105, 44, "ACTE DE MARIAGE", s.la(15, bold=True), side="middle")
    s.text(105, 52, "Louange à Dieu seul", s.la(10), side="middle")
    number = str(rng.randint(12, 1400))

    mixed = rng.random() < 0.5

    def spouse(role: str, who: Somebody) -> list[Piece]:
        man, given = who.is_man, who.given.latin.title() if mixed else who.given.latin
        return [
            "M." if man else "Mlle",
            (given, Field(f"{role}_given_names", given)),
            (who.family.latin, Field(f"{role}_family_name", who.family.latin)),
            ",",
            "de nationalité marocaine,",
            "né le" if man else "née le",
            (slashed(who.birth), Field(f"{role}_birth_date", who.birth.isoformat())),
            "à",
            who.town.name.latin,
            ",",
            "fils de" if man else "fille de",
            who.father_of.latin,
            "et de",
            who.mother_of.latin,
            ",",
            "titulaire de la CNIE n°",
            (who.cin, Field(f"{role}_document_number", who.cin)),
            ",",
            "célibataire,",
        ]

    pieces: list[Piece] = [
        "Le",
        (in_french(facts.wedding), Field("marriage_date", facts.wedding.isoformat())),
        ",",
        f"correspondant au {hijri_in_french(facts.wedding)},",
        "les deux adouls assermentés exerçant dans le ressort du tribunal de première instance de",
        (town.name.latin, Field("court", town.name.latin)),
        ",",
        "ont dressé l'acte inscrit au registre des mariages n°",
        str(rng.randint(10, 99)),
        "folio",
        str(rng.randint(1, 400)),
        "sous le numéro",
        (number, Field("act_number", number)),
        ",",
        "aux termes duquel a épousé",
        *spouse("husband", facts.husband),
        "demeurant",
        facts.address.latin,
        ",",
        "sa fiancée",
        *spouse("wife", facts.wife),
        f"moyennant une dot de {rng.randint(5, 50)}.000 dirhams, perçue par l'épouse, dont quittance.",
        "Suivent les signatures des adouls et l'homologation du juge notaire.",
    ]
    y = s.flow(
        22, 68, 166, pieces, la, leading=8, value_pen=bold if rng.random() < 0.4 else la, justify=rng.random() < 0.4
    )
    s.text(22, y + 12, f"Pour traduction conforme, {town.name.latin}, le {slashed(facts.issued)}", la)
    s.seal(150, y + 34, 16, "ترجمان محلف", "TRADUCTEUR ASSERMENTE * ")
    s.scrawl(120, y + 34, 40)
    s.specimen((50, 18), (105, 290))
    return (s,)


LAYOUTS = (
    Layout("h_marriage_adoul", "marriage_certificate", _adoul),
    Layout("h_marriage_boxes", "marriage_certificate", _boxes),
    Layout("h_marriage_bilingual", "marriage_certificate", _bilingual),
    Layout("h_marriage_translation", "marriage_certificate", _translation),
)
