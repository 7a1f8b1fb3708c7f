"""School certificate (certificat de scolarité): which pupil, which school, which year. The Massar code is not read.

Source: Ministry templates by label only (research/documents.md §6), read 2026-11-22; universities' wording by
general knowledge.
"""

from dossier.documents import labels
from dossier.documents.kind import Formula, Kind, Label, Script, Value
from dossier.documents.stops import STOPS_AR, STOPS_FR

_STUDENTS_FR = (
    "l'élève", "l'étudiant", "l'étudiante", "l'étudiant(e)", "élève", "étudiant", "étudiante", "étudiant(e)",
    "le stagiaire",
    "certifie que l'élève", "nom de l'élève", "nom et prénom de l'élève", "nom de l'étudiant", "nom complet de l'élève",
    "nom et prénom de l'étudiant", "nom et prénom de l'étudiant(e)", "que l'élève", "que l'étudiant", "que l'étudiante",
    "que l'étudiant(e)", "certifie que l'étudiant", "certifie que l'étudiante", "certifie que l'étudiant(e)",
    "atteste que l'étudiant", "atteste que l'étudiante", "atteste que l'étudiant(e)", "atteste que l'élève",
    "la stagiaire", "l'élève nommé", "l'élève nommée", "l'élève nommé(e)", "le nommé", "l'étudiant nommé",
    "nom de l'étudiant(e)", "nom du stagiaire", "que le stagiaire", "que la stagiaire", "nom et prénom du stagiaire",
)  # fmt: skip
_STUDENTS_AR = (
    "التلميذ", "التلميذة", "التلميذ(ة)", "الطالب", "الطالبة", "الطالب(ة)", "اسم التلميذ", "أن التلميذ", "أن التلميذة",
    "أن التلميذ(ة)", "أن الطالب", "أن الطالبة", "أن الطالب(ة)", "بأن التلميذ", "بأن التلميذة", "بأن التلميذ(ة)",
    "بأن الطالب",
    "بأن الطالبة", "بأن الطالب(ة)", "اسم التلميذ(ة)", "اسم الطالب", "اسم الطالب(ة)", "اسم ونسب التلميذ",
    "الاسم الكامل للتلميذ",
    "الاسم الكامل للطالب", "اسم التلميذ الكامل", "الاسم الكامل للتلميذ(ة)", "الاسم الكامل للطالب(ة)", "المتدرب",
    "المتدربة",
    "أن المتدرب", "أن المتدربة", "اسم المتدرب", "نسب واسم التلميذ",
)  # fmt: skip

SCHOOL_CERTIFICATE = Kind(
    name="school_certificate",
    titles_fr=(
        "certificat de scolarité", "attestation de scolarité", "attestation d'inscription", "certificat d'inscription",
        "attestation de poursuite d'études", "attestation de poursuite des études", "certificat scolaire",
        "attestation de formation", "certificat de poursuite d'études", "attestation scolaire", "attestation d'études",
    ),
    titles_ar=(
        "شهادة مدرسية", "شهادة التمدرس", "شهادة متابعة الدراسة", "شهادة التسجيل", "شهادة تمدرس", "الشهادة المدرسية",
        "شهادة تسجيل",
        "شهادة متابعة التكوين", "شهادة إثبات التسجيل", "شهادة حضور الدراسة", "إفادة تمدرس",
    ),
    nouns=(
        ("certificat", "scolarité"), ("attestation", "scolarité"), ("attestation", "poursuite", "études"),
        ("certificat", "poursuite", "études"), ("شهادة", "التمدرس"), ("شهادة", "متابعة", "الدراسة"),
    ),
    fields={
        "student_name": Label(
            Value.FULL_NAME,
            fr=(*_STUDENTS_FR, *labels.FULL_NAME_FR, *labels.CERTIFIED_FR),
            ar=(*_STUDENTS_AR, *labels.FULL_NAME_AR, *labels.CERTIFIED_AR),
            script=Script.EITHER,
        ),
        "birth_date": Label(Value.DATE, fr=labels.BIRTH_DATE_FR, ar=labels.BIRTH_DATE_AR),
        "establishment": Label(
            Value.TEXT,
            fr=(
                "établissement", "nom de l'établissement", "à l'établissement",
                "établissement scolaire", "établissement d'enseignement", "nom de l'école", "institution",
                "établissement fréquenté",
                "établissement d'accueil", "école / établissement", "school", "établissement de formation",
            ),
            ar=(
                "المؤسسة", "اسم المؤسسة", "بالمؤسسة", "المؤسسة التعليمية", "المؤسسة الدراسية", "اسم المؤسسة التعليمية",
                "مؤسسة التعليم", "المؤسسة الأصلية", "بالمؤسسة التعليمية", "مؤسسة التكوين",
            ),
            script=Script.EITHER,
            begins=(
                "lycée", "collège", "école", "ecole", "faculté", "institut", "groupe scolaire", "établissement",
                "ensa", "encg",
                "ثانوية", "الثانوية", "إعدادية", "الإعدادية", "مدرسة", "المدرسة", "كلية", "معهد", "المعهد",
                "مجموعة مدارس",
            ),
        ),
        "school_year": Label(
            Value.SCHOOL_YEAR,
            fr=(
                "année scolaire", "année universitaire", "au titre de l'année scolaire",
                "au titre de l'année universitaire",
                "pour l'année scolaire", "pour l'année universitaire", "durant l'année scolaire",
                "pendant l'année scolaire",
                "année", "année de formation", "année académique", "durant l'année universitaire", "l'année scolaire",
                "l'année universitaire", "année d'études", "saison scolaire", "a.u", "au titre de l'année",
                "au cours de l'année scolaire",
            ),
            ar=(
                "السنة الدراسية", "الموسم الدراسي", "السنة الجامعية", "برسم السنة الدراسية", "برسم الموسم الدراسي",
                "برسم السنة الجامعية",
                "خلال السنة الدراسية", "خلال الموسم الدراسي", "السنة التكوينية", "للسنة الدراسية", "للموسم الدراسي",
                "للسنة الجامعية",
                "الموسم الجامعي", "برسم الموسم الجامعي", "السنة",
            ),
        ),
        "issue_date": Label(Value.DATE, fr=labels.ISSUE_DATE_FR, ar=labels.ISSUE_DATE_AR),
    },
    stops_fr=(
        *STOPS_FR, *labels.BIRTH_PLACE_FR, *labels.CIN_FR, "académie", "académie régionale", "direction provinciale",
        "niveau",
        "niveau scolaire", "classe", "filière", "code massar", "n° massar", "massar", "code élève",
        "poursuit ses études",
        "est inscrit", "est inscrite", "est inscrit(e)", "a poursuivi", "est régulièrement inscrit",
        "est régulièrement inscrite",
        "est régulièrement inscrit(e)", "suit ses études", "cne", "n° d'inscription", "numéro d'inscription",
        "n° apogée", "apogée",
        "université", "désigné ci-après", "désigné(e) ci-après", "en classe de", "dans la classe", "cycle",
        "semestre",
        "diplôme", "option", "durant", "est élève", "est étudiant", "poursuit sa formation", "en qualité de",
        "fréquente",
    ),
    stops_ar=(
        *STOPS_AR, *labels.BIRTH_PLACE_AR, *labels.CIN_AR, "الأكاديمية", "الأكاديمية الجهوية", "المديرية",
        "المديرية الإقليمية",
        "المستوى", "المستوى الدراسي", "القسم", "رقم مسار", "رمز مسار", "مسار", "يتابع", "تتابع", "يتابع دراسته",
        "تتابع دراستها",
        "رقم التسجيل", "الشعبة", "المسلك", "السلك", "التخصص", "الجامعة", "جامعة", "مسجل", "مسجلة", "مسجل(ة)", "يدرس",
        "تدرس", "الرقم الوطني",
        "رقم التلميذ", "الفصل", "بقسم", "بالمستوى", "في مستوى", "قد تابع", "مديرية",
    ),
    formulas=(
        Formula(
            ("establishment",),
            fr=(
                "est inscrit à", "est inscrite à", "est inscrit(e) à", "inscrit à", "inscrite à", "inscrit(e) à",
                "poursuit ses études à",
                "poursuit ses études au", "est inscrit au", "est inscrite au", "est inscrit(e) au", "fréquente",
                "suit ses études à",
                "suit ses études au", "est régulièrement inscrit à", "est régulièrement inscrite à",
                "est régulièrement inscrit(e) à",
                "est régulièrement inscrit au", "est régulièrement inscrite au", "est régulièrement inscrit(e) au",
                "directeur de l'établissement", "directrice de l'établissement", "le directeur de",
                "la directrice de", "directeur du",
                "le directeur du", "la directrice du", "le proviseur du", "est élève à", "est élève au",
                "le doyen de la",
                "est étudiant à", "est étudiante à", "est inscrit dans", "est inscrite dans",
                "poursuit ses études dans",
            ),
            ar=(
                "يتابع دراسته ب", "تتابع دراستها ب", "مسجل ب", "مسجلة ب", "مسجل(ة) ب", "يدرس ب", "تدرس ب",
                "مدير مؤسسة",
                "بمؤسسة", "يتابع دراسته بمؤسسة", "تتابع دراستها بمؤسسة", "مسجل بمؤسسة", "مسجلة بمؤسسة",
                "يتابع(تتابع) دراسته(ها) ب",
                "يتابع دراسته بالمؤسسة", "مدير المؤسسة", "تتابع دراستها بالمؤسسة", "يتابع دراسته", "تتابع دراستها",
                "مسجل بصفة قانونية ب",
                "مسجل", "مسجلة", "مسجل(ة)", "مدير", "مديرة", "عميد", "عميدة", "يشهد مدير", "يشهد عميد", "تشهد مديرة",
                "حارس عام",
                "إدارة", "تشهد إدارة", "تشهد مؤسسة", "رئيس مؤسسة", "رئيسة مؤسسة",
            ),
        ),
        Formula(("birth_date",), fr=("né à", "née à", "né(e) à"), ar=("المزداد ب", "المزدادة ب", "المزداد(ة) ب")),
    ),
)  # fmt: skip
