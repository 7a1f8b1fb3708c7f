"""What is none of the kinds we know, or cannot be told: nothing is read in it. Titles of papers sent instead.

General knowledge of papers that look like those that are asked for.
"""

from dossier.documents.kind import Kind

UNKNOWN = Kind(name="unknown")

OTHERS = Kind(
    name="others",
    titles_fr=(
        "acte de décès", "extrait d'acte de décès", "certificat de décès", "copie intégrale d'acte de décès",
        "permis de conduire",
        "bulletin de paie", "fiche de paie", "bulletin de salaire", "attestation de travail",
        "attestation de salaire", "carte grise",
        "certificat d'immatriculation du véhicule", "relevé de compte", "relevé bancaire",
        "relevé d'identité bancaire", "ordonnance",
        "ordonnance médicale", "certificat médical", "baccalauréat", "relevé de notes",
        "certificat de célibat",
        "attestation de célibat", "certificat de vie", "certificat de vie collective", "certificat de nationalité",
        "certificat de nationalité marocaine", "acte de divorce", "casier judiciaire", "extrait du casier judiciaire",
        "fiche anthropométrique", "contrat de bail", "contrat de travail", "quittance de loyer", "facture téléphonique",
        "facture internet", "facture de téléphone", "facture télécom", "avis d'imposition", "attestation cnss",
        "carte cnss",
        "carte d'assuré", "carte ramed", "carte de mutuelle", "attestation d'assurance", "certificat d'aptitude",
        "carte d'étudiant",
        "carte d'électeur", "carte professionnelle", "carte de visite", "curriculum vitae", "livret militaire",
        "livret scolaire",
        "carnet de santé", "bulletin de notes", "bulletin scolaire", "attestation de stage", "attestation de réussite",
        "certificat de travail", "certificat d'indigence", "certificat de concubinage", "acte de vente",
        "acte de propriété",
        "titre foncier", "procuration", "passeport vaccinal", "permis de séjour provisoire",
        "déclaration de naissance",
        "facture proforma", "bon de livraison", "bon de commande", "ticket de caisse", "attestation bancaire",
        "certificat de perte", "déclaration de perte", "attestation de non imposition", "attestation de revenu",
        "acte de reconnaissance",
        "certificat de conformité", "attestation de départ", "certificat de départ", "certificat de vaccination",
        "avis d'échéance", "devis", "fiche de police", "avis de taxe", "acte de divorce révocable",
        "acte de répudiation", "jugement de divorce", "acte de kafala", "ordonnance de kafala", "certificat de kafala",
        "acte d'hérédité", "certificat d'hérédité", "acte de fiançailles", "acte de réintégration",
        "certificat de non remariage", "certificat de non mariage", "certificat d'hébergement",
        "attestation d'hébergement", "carte de travail", "attestation de prise en charge", "carte professionnelle",
        "autorisation de mariage", "certificat d'aptitude au mariage", "certificat de coutume",
        "attestation de droits", "certificat de veuvage", "certificat prénuptial", "autorisation parentale",
    ),
    titles_ar=(
        "رسم الوفاة", "نسخة من رسم الوفاة", "نسخة موجزة من رسم الوفاة", "شهادة الوفاة", "عقد الوفاة", "رخصة السياقة",
        "ورقة الأداء",
        "بيان الأجر", "شهادة العمل", "شهادة الأجرة", "البطاقة الرمادية", "كشف الحساب", "كشف حساب", "وصفة طبية",
        "شهادة طبية", "دبلوم",
        "شهادة البكالوريا", "بيان النقط", "كشف النقط", "شهادة العزوبة", "شهادة الحياة", "شهادة الحياة الجماعية",
        "شهادة الجنسية",
        "شهادة الجنسية المغربية", "رسم طلاق", "رسم الطلاق", "عقد طلاق", "السجل العدلي", "عقد الكراء", "وصل الكراء",
        "فاتورة الهاتف",
        "فاتورة الأنترنيت", "بطاقة الراميد", "بطاقة الطالب", "بطاقة الناخب", "شهادة الضعف", "شهادة الاحتياج",
        "شهادة التأمين",
        "الدفتر الصحي", "بيان النتائج", "شهادة النجاح", "شهادة المغادرة", "شهادة الخطوبة", "شهادة عدم الشغل",
        "شهادة عدم العمل", "عقد بيع",
        "رسم إراثة", "شهادة الكفالة", "رسم كفالة", "شهادة القرابة", "شهادة عدم الزواج", "تصريح بالشرف",
        "شهادة الاحتياج الاجتماعي", "طلاق رجعي", "رسم طلاق رجعي", "رسم طلاق خلعي", "حكم بالطلاق", "حكم بالتطليق",
        "رسم رجعة", "رسم مراجعة", "رسم خطوبة", "رسم الخطوبة", "رسم الكفالة", "كفالة طفل مهمل", "عقد كفالة",
        "رسم الإراثة", "شهادة عدم الطلاق", "شهادة الترمل", "شهادة الإيواء", "إذن بالزواج", "الإذن بالزواج",
        "إذن بالتعدد", "الإذن بالتعدد", "رسم الرجعة", "عقد خطوبة", "إشهاد بالرجعة",
        "شهادة ما قبل الزواج", "شهادة طبية للزواج", "رسم وصية", "رسم حضانة", "شهادة الأهلية للزواج",
        "شهادة تسجيل مركبة", "شهادة تسجيل المركبة", "شهادة تسجيل عربة", "شهادة تسجيل العربة", "البطاقة الرمادية",
    ),
)  # fmt: skip
# Words that a title of ours never holds: `attestation de travail et de résidence`, `carte de stationnement handicap`.
ALIEN = (
    "travail", "stationnement", "parking", "hotel", "salaire", "stage", "bail", "location", "fidélité", "fiscal",
    "bancaire", "crédit", "vente", "police", "décès", "divorce", "véhicule", "conduire", "hébergement", "abonnement",
    "العمل", "الشغل", "الفندق", "فندقي", "وقوف", "توقف", "الأجرة", "الكراء", "كراء", "الطلاق", "الوفاة", "السياقة",
    "الضريب", "القرض", "البيع", "الاشتراك",
)  # fmt: skip
# Words of letters, contracts and forms of others: where no title speaks, labels of ours on such a paper say little.
ELSEWHERE = (
    "attestation", "contrat", "article", "locataire", "bailleur", "notaire", "facture", "compte", "hôtel", "dirhams",
    "montant", "client", "inscription", "vacciné", "téléphone", "conservation foncière", "enregistrement", "mutuelle",
    "adhérent", "clinique", "médecin", "association", "banque", "assuré", "bénéficiaire", "salutations", "veuillez",
    "عقد كراء", "الزبون", "المؤمن", "الجمعية", "المصحة", "الطبيب", "الهاتف",
)  # fmt: skip
# Whose cards are none of ours, though they bear a title of ours: `carte d'immatriculation` of the insured.
OTHER_ISSUERS = (
    "caisse nationale de sécurité sociale", "sécurité sociale", "caisse nationale des organismes de prévoyance",
    "caisse marocaine des retraites", "الضمان الاجتماعي", "منظمات الاحتياط الاجتماعي", "الصندوق المغربي للتقاعد",
)  # fmt: skip
# Cards print neither the number of an act nor the office that keeps it.
NOT_ON_CARDS = (
    "n° d'acte", "n° de l'acte", "acte n°", "numéro de l'acte", "numéro d'acte", "acte de naissance",
    "bureau d'état civil", "bureau de l'état civil", "officier de l'état civil", "رسم الولادة", "رقم الرسم", "رسم عدد",
    "عدد الرسم", "رسم رقم", "مكتب الحالة المدنية", "ضابط الحالة المدنية",
)  # fmt: skip
# With these a title names a paper about the paper: a request for it, its loss.
ABOUT_A_PAPER = (
    "demande", "dépôt", "perte", "renouvellement", "récépissé", "déclaration", "عدم", "طلب", "وصل", "إيداع", "ضياع",
)  # fmt: skip
# What keeps a register, or where one signs, is no paper's name: `مكتب الحالة المدنية` is like `كتيب الحالة المدنية`.
OFFICES = (
    "مكتب", "بمكتب", "لمكتب", "لدى مكتب", "مسجل بمكتب", "مسجلة بمكتب", "المسجل بمكتب", "ضابط", "عن ضابط", "مصلحة",
    "قسم", "bureau", "au bureau", "inscrit au bureau", "officier", "l'officier", "p/ l'officier", "pour l'officier",
)  # fmt: skip
WHOLE_OFFICES = ("مكتب الحالة المدنية", "ضابط الحالة المدنية", "bureau de l'état civil", "officier de l'état civil")
OWN_STATE = ("royaume du maroc", "kingdom of morocco", "المملكة المغربية")
OTHER_STATES = (
    "république française", "republica italiana", "repubblica italiana", "reino de españa", "royaume de belgique",
    "république algérienne", "république tunisienne", "bundesrepublik", "koninkrijk", "united kingdom",
    "république du sénégal",
    "république de côte d'ivoire", "république du mali", "república", "الجمهورية", "united states",
    "european union",
    "union européenne", "documento nacional de identidad", "carta d'identita", "personalausweis",
    "permiso de residencia",
)  # fmt: skip
