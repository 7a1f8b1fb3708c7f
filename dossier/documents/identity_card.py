"""National identity card (CNIE), 2008 and 2020 generations, either side. Names on the front carry no label.

Source: law 04-20 art. 4, the DGSN's specimen and working readers (research/documents.md §1), read 2026-11-22.
The card access number, the ghost picture and the bar code are not read.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Value, Zone

IDENTITY_CARD = Kind(
    name="identity_card",
    titles_fr=(
        "carte nationale d'identité électronique", "carte nationale d'identité", "carte d'identité nationale",
        "carte nationale d'identite electronique", "carte d'identité", "carte d'identité nationale électronique",
    ),
    titles_ar=(
        "البطاقة الوطنية للتعريف الإلكترونية", "البطاقة الوطنية للتعريف", "البطاقة الوطنية الإلكترونية للتعريف",
        "بطاقة التعريف الوطنية",
    ),
    fields={
        "family_name": Label(Value.NAME, fr=labels.FAMILY_NAME_FR, unlabelled=True),
        "given_names": Label(Value.NAME, fr=labels.GIVEN_NAMES_FR, unlabelled=True),
        "family_name_ar": Label(Value.NAME, ar=labels.FAMILY_NAME_AR, script=Script.ARABIC, unlabelled=True),
        "given_names_ar": Label(Value.NAME, ar=labels.GIVEN_NAMES_AR, script=Script.ARABIC, unlabelled=True),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "birth_place": Label(Value.PLACE, fr=("à", *labels.BIRTH_PLACE_FR), ar=("ب", *labels.BIRTH_PLACE_AR)),
        "sex": Label(Value.SEX, fr=labels.SEX_FR, ar=labels.SEX_AR),
        "expiry_date": Label(Value.DATE, fr=(*labels.EXPIRY_FR, "validité"), ar=labels.EXPIRY_AR),
        "document_number": Label(
            Value.CIN, fr=("n°", "n", "numéro", "no", "n° de la carte", "n° carte", "carte n°",
                "n° d'identification", "n° cin", "carte d'identité nationale n°", "n° c.i.n", "id no", "n°.",
                *labels.CIN_FR),
            ar=("رقم", "الرقم", "بطاقة رقم", *labels.CIN_AR),
        ),
        "address": Label(Value.ADDRESS, fr=labels.ADDRESS_FR, ar=labels.ADDRESS_AR, script=Script.EITHER),
        "father_name": Label(
            Value.FULL_NAME, fr=labels.FATHER_FR, ar=("ابن(ة)", "ابن", "ابنة", "بنت", *labels.FATHER_AR)
        ),
        "mother_name": Label(
            Value.FULL_NAME, fr=("et de la mère", *labels.MOTHER_FR),
            ar=("و", "ومن", "وابن", "وابنة", "وبنت", *labels.MOTHER_AR),
        ),
        "civil_registration_number": Label(
            Value.ACT_NUMBER,
            fr=(
                "n° état civil", "n° d'état civil", "n° etat civil", "n° de l'état civil", "état civil n°",
                "n°état civil",
                "numéro état civil", "numéro d'état civil",
                "n° e. civil", "n° état-civil", "état civil", "n° registre état civil", "n° ec", "etat civil n°",
                "n° de registre d'état civil", "civil registration no", "n° livret de famille", "n° d'e.c",
                "n° e.c", "acte de naissance n°",
                "n° de l'acte de naissance", "acte de naissance",
            ),
            ar=(
                "رقم الحالة المدنية", "الحالة المدنية رقم", "عدد الحالة المدنية",
                "رقم الح المدنية", "رقم ح.م", "رقم ح م", "الحالة المدنية عدد", "رقم سجل الحالة المدنية", "ر.ح.م",
                "رقم كناش الحالة المدنية", "رقم الدفتر العائلي",
                "رقم رسم الولادة", "رقم عقد الازدياد",
                "رسم الولادة رقم",
            ),
        ),
        "mrz": Label(Value.MRZ),
    },
    stops_fr=("royaume du maroc", "can", "le directeur général de la sûreté nationale", "sûreté nationale",
        "taille",
        "valable en", "signature du titulaire", "né(e) sous", "nationalité", "profession",
        "code d'accès", "n° can", "prefet de police", "délivrée le", "délivré le", "date de délivrance", "fait à",
        "lieu de délivrance",
        "signature"),
    stops_ar=("المملكة المغربية", "المدير العام للأمن الوطني", "الأمن الوطني",
        "توقيع صاحب البطاقة", "التوقيع", "الجنسية", "المهنة", "سلمت بتاريخ", "تاريخ التسليم", "القامة"),
    telling=(
        ("civil_registration_number", "address"), ("father_name", "mother_name", "civil_registration_number"),
        ("father_name", "mother_name", "address", "sex"), ("civil_registration_number", "sex"),
        # Of a worn back two captions are easily lost.
        ("mother_name", "address", "sex"), ("mother_name", "address", "expiry_date"),
        ("father_name", "address", "expiry_date"),
    ),
    zones=(Zone.TD1,),
    is_card=True,
)  # fmt: skip
