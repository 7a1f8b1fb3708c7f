"""Certificate of residence in Arabic only: prose or captions, of a caidat or an administrative annex.

Source: one annex's wording (research/documents.md §5); the rest is general knowledge.
"""

import random

from dossier.household import Sex
from samples.dates import in_arabic, slashed
from samples.layouts.layout import A4, Layout, overprinted, page
from samples.layouts.press import Press
from samples.layouts.prose import Text, paragraph, value
from samples.ornaments import folds, paraph, seal
from samples.papers import ResidenceCertificate
from samples.surface import Surface

_RIGHT, _WIDTH = 190.0, 170.0


def draw(certificate: ResidenceCertificate, rng: random.Random) -> tuple[Surface, ...]:
    """Print the certificate on one A4 page."""
    sheet = page(A4)
    press = Press.of(sheet, rng, 13)
    town = certificate.home.commune
    if rng.random() < 0.4:
        folds(sheet, rng)
    office = rng.choice(
        (f"قيادة {town.name.arabic}", f"الملحقة الإدارية {town.name.arabic}", f"باشوية {town.name.arabic}")
    )
    press.heading((), ("المملكة المغربية", "وزارة الداخلية", f"عمالة إقليم {town.province.arabic}", office), step=7.4)
    press.arabic_labelled(_RIGHT, 52, "رقم", certificate.number)
    y = press.title(76, None, rng.choice(("شهادة السكنى", "شهادة الإقامة", "شهادة السكنى")), points=22) + 8
    if rng.random() < 0.6:
        y = paragraph(press, _RIGHT, y, _WIDTH, _prose(press, certificate), arabic=True, leading=11)
    else:
        y = _captions(press, certificate, y)
    request = "وقد سلمت هذه الشهادة للمعني(ة) بالأمر بطلب منه قصد الإدلاء بها عند الحاجة."
    y = paragraph(press, _RIGHT, y + 6, _WIDTH, [request], arabic=True, leading=10)
    issued = certificate.issue_date
    printed = rng.choice((slashed, in_arabic))(issued)
    signed: list[Text] = [f"{rng.choice(('حرر ب', 'وحرر ب'))}{town.name.arabic} {rng.choice(('في', 'بتاريخ'))} : ",
                          value(printed, "issue_date", issued.isoformat())]  # fmt: skip
    paragraph(press, 110 if rng.random() < 0.5 else _RIGHT, y + 8, 92, signed, arabic=True)
    press.arabic(86, y + 22, rng.choice(("إمضاء القائد", "السلطة المحلية", "إمضاء رئيس الملحقة الإدارية")))
    paraph(sheet, rng, 62, y + 36, 46)
    seal(sheet, rng, rng.uniform(66, 100), y + rng.uniform(26, 38), 18, "السلطة المحلية")
    return (sheet,)


def _prose(press: Press, certificate: ResidenceCertificate) -> list[Text]:
    rng, holder = press.rng, certificate.holder
    woman = holder.sex is Sex.FEMALE
    name, address = holder.full_name.arabic, certificate.home.printed.arabic
    card = ("الحاملة" if woman else "الحامل") + rng.choice((" للبطاقة الوطنية رقم ", " لبطاقة التعريف الوطنية رقم "))
    born = f" المزداد{'ة' if woman else ''} بتاريخ {slashed(holder.birth_date)} ب{holder.birth_place.name.arabic}"
    lives = ("تسكن" if woman else "يسكن", "تقطن" if woman else "يقطن")
    return [
        rng.choice(("يشهد الموقع أسفله أن ", "نحن الموقعين أسفله نشهد بأن ",
            "بناء على البحث الذي أجراه عون السلطة نشهد أن ")),
        "السيدة : " if woman else "السيد : ", value(name, "holder_name"), *([born] if rng.random() < 0.5 else []),
        f" {card}", value(certificate.cin, "document_number"),
        f" {rng.choice(lives)} {rng.choice(('بالعنوان التالي : ', 'بالعنوان : '))}", value(address, "address"),
    ]  # fmt: skip


def _captions(press: Press, certificate: ResidenceCertificate, y: float) -> float:
    rng, holder = press.rng, certificate.holder
    press.arabic(_RIGHT, y, "يشهد عون السلطة الموقع أسفله أن السيد(ة) :")
    rows = (
        (rng.choice(("الاسم الكامل", "الاسم العائلي والشخصي")), holder.full_name.arabic, "holder_name"),
        (rng.choice(("رقم البطاقة الوطنية", "رقم بطاقة التعريف الوطنية")), certificate.cin, "document_number"),
        ("تاريخ ومكان الازدياد", f"{slashed(holder.birth_date)} {holder.birth_place.name.arabic}", None),
        (rng.choice(("العنوان", "محل السكنى")), certificate.home.printed.arabic, "address"),
    )
    for at, (label, printed, field) in enumerate(rows, 1):
        press.arabic_labelled(_RIGHT, y + 12 * at, label, printed, field, fit=_WIDTH)
    return y + 12 * len(rows) + 8


LAYOUT = Layout("residence-arabic", ResidenceCertificate.kind, overprinted(draw))
