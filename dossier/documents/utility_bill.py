"""Water or electricity bill: whose, where, of which day. Meters, amounts and the customer's number are not read.

Source: general knowledge of the bills of ONEE, Lydec, Redal, Amendis, the old régies and the regional companies
(SRM) that follow them (research/documents.md §5), read 2026-11-22.
"""

from dossier.documents import labels
from dossier.documents.kind import Kind, Label, Script, Value
from dossier.documents.stops import STOPS_AR, STOPS_FR

UTILITY_BILL = Kind(
    name="utility_bill",
    titles_fr=(
        "facture d'eau et d'électricité", "facture d'électricité", "facture d'eau", "facture eau et électricité",
        "facture d'eau potable", "facture eau", "facture électricité", "facture de consommation", "avis de facture",
        "facture d'électricité et d'eau", "facture électricité et eau", "facture eau potable et électricité",
        "office national de l'électricité et de l'eau potable", "société régionale multiservices", "facture mensuelle",
        "facture bimestrielle", "facture de distribution", "quittance d'électricité", "quittance d'eau", "facture",
        "eau potable",
        "électricité",
    ),
    titles_ar=(
        "فاتورة الماء والكهرباء", "فاتورة الكهرباء", "فاتورة الماء", "فاتورة استهلاك", "فاتورة الكهرباء والماء",
        "فاتورة الاستهلاك",
        "فاتورة الماء الصالح للشرب", "فاتورة استهلاك الكهرباء", "فاتورة استهلاك الماء",
        "فاتورة استهلاك الماء والكهرباء",
        "المكتب الوطني للكهرباء والماء الصالح للشرب", "الشركة الجهوية متعددة الخدمات", "فاتورة",
    ),
    fields={
        "holder_name": Label(
            Value.FULL_NAME,
            fr=(
                "m/mme", "m./mme", "m. / mme", "m. ou mme", "mr/mme", "mr / mme", "nom du client", "nom de l'abonné",
                "client",
                "abonné", "titulaire", "titulaire du contrat", "nom", "titulaire de l'abonnement", "nom et adresse",
                "nom client",
                "nom et adresse du client", "nom / raison sociale", "nom ou raison sociale",
                "nom et prénom du client", "destinataire",
                "nom et prénom de l'abonné", "le client", "votre nom", "facturé à", "m.", "mme", "mr", "mlle",
                "monsieur", "madame",
                "nom abonné", "client(e)", "raison sociale", *labels.FULL_NAME_FR,
            ),
            ar=(
                "اسم الزبون", "الزبون", "المشترك", "اسم المشترك", "صاحب العقد", "صاحب الاشتراك", "اسم صاحب العقد",
                "الاسم والعنوان",
                "اسم وعنوان الزبون", "المنخرط", "اسم المنخرط", "السيد(ة)", "السيد", "السيدة", *labels.FULL_NAME_AR,
            ),
            script=Script.EITHER,
        ),
        "address": Label(
            Value.ADDRESS,
            fr=(
                "adresse de consommation", "adresse du point de livraison", "lieu de consommation",
                "adresse de fourniture",
                "adresse du client", "adresse de branchement", "adresse du branchement", "lieu de fourniture",
                "adresse desservie",
                "adresse de livraison", "adresse du local", "adresse de l'abonné", "adresse de facturation",
                "adresse client",
                "adresse du compteur", "adresse du lieu de consommation", "point de livraison", "adresse abonné",
                "lieu de branchement",
                *labels.ADDRESS_FR,
            ),
            ar=(
                "عنوان الاستهلاك", "عنوان التزويد", "عنوان مكان الاستهلاك", "عنوان الزبون", "مكان الاستهلاك",
                "عنوان المشترك",
                "عنوان الربط", "عنوان العداد", *labels.ADDRESS_AR,
            ),
            script=Script.EITHER,
            below="holder_name",
            begins=labels.STREETS,
        ),
        "issue_date": Label(
            Value.DATE,
            fr=(
                "date de facturation", "date de la facture", "date facture", "facture du", "date d'émission",
                "date d'édition",
                "émise le", "date", "facturé le", "éditée le", "établie le", "date d'établissement",
                "date de l'édition", "le",
                "date d'établissement de la facture", "date fact", "facturation du", "date de facture",
                "émission du", "date émission",
            ),
            ar=(
                "تاريخ الفاتورة", "تاريخ الإصدار", "تاريخ الفوترة", "التاريخ", "تاريخ إصدار الفاتورة",
                "تاريخ التحرير", "بتاريخ",
                "تاريخ إصدار", "حررت بتاريخ",
            ),
        ),
    },
    context=(
        "électricité", "electricite", "eau", "eaux", "kwh", "compteur", "onee", "lydec", "redal", "amendis",
        "radeema", "assainissement",
        "multiservices", "الكهرباء", "الماء", "كهرباء", "التطهير", "العداد",
    ),
    stops_fr=(
        *STOPS_FR, "référence client", "n° client", "n° contrat", "n° de contrat", "contrat", "police", "n° police",
        "période",
        "montant", "total", "total à payer", "net à payer", "date limite", "à payer avant", "à payer avant le",
        "date limite de paiement",
        "échéance", "consommation", "index", "ancien index", "nouvel index", "compteur", "n° compteur", "facture n°",
        "n° facture",
        "n° de facture", "période de consommation", "tournée", "ice", "réf client", "numéro client", "code client",
        "référence contrat",
        "identifiant", "n° abonné", "n° abonnement", "numéro de contrat", "période de facturation", "date de relève",
        "date de relevé",
        "relevé du", "date d'échéance", "tarif", "puissance", "puissance souscrite", "prochaine relève",
        "prochain relevé", "tva",
        "montant ttc", "montant ht", "usage", "agence", "secteur", "date limite du paiement", "payable avant le",
        "payer avant le",
        "du", "au", "solde", "arriérés", "redevance", "prime fixe", "n° de compteur", "type d'abonnement", "détail",
        "désignation",
        "consommation du", "date de paiement", "date de mise en service", "calibre", "nombre de jours",
        "numéro de facture",
    ),
    stops_ar=(
        *STOPS_AR, "مرجع الزبون", "رقم العقد", "الفترة", "المبلغ", "المجموع", "آخر أجل", "العداد", "رقم الفاتورة",
        "الاستهلاك", "فترة الاستهلاك",
        "آخر أجل للأداء", "أجل الأداء", "تاريخ الاستحقاق", "رقم العداد", "رقم الزبون", "رقم الاشتراك", "رقم المشترك",
        "فترة الفوترة",
        "المجموع الواجب أداؤه", "المبلغ الواجب أداؤه", "تاريخ القراءة", "تاريخ آخر قراءة", "الوكالة", "التعريفة",
        "القدرة",
        "آخر أجل للأداء هو", "الكمية", "يؤدى قبل", "مرجع العقد", "الجولة",
    ),
)  # fmt: skip
