"""Communes with their province or prefecture, and streets, in both scripts.

General knowledge of Morocco's map; a street here need not exist in the commune it is drawn with.
"""

from dataclasses import dataclass

from samples.names import Name


@dataclass(frozen=True, slots=True)
class Commune:
    """A commune and the province or prefecture it lies in."""

    name: Name
    province: Name


@dataclass(frozen=True, slots=True)
class Home:
    """An address: a line of street and number, and its commune."""

    line: Name
    commune: Commune

    @property
    def printed(self) -> Name:
        """The address in one line, as certificates print it."""
        town = self.commune.name
        return Name(f"{self.line.latin} {town.latin}", f"{self.line.arabic} {town.arabic}")


def communes(text: str) -> tuple[Commune, ...]:
    """Return the communes of `NAME|اسم|PROVINCE|إقليم`, one a line."""
    rows = (line.split("|") for line in text.strip().splitlines())
    return tuple(Commune(Name(latin, arabic), Name(province, of)) for latin, arabic, province, of in rows)


COMMUNES = communes("""
RABAT|الرباط|RABAT|الرباط
SALE|سلا|SALE|سلا
TEMARA|تمارة|SKHIRATE TEMARA|الصخيرات تمارة
SKHIRATE|الصخيرات|SKHIRATE TEMARA|الصخيرات تمارة
KENITRA|القنيطرة|KENITRA|القنيطرة
SIDI KACEM|سيدي قاسم|SIDI KACEM|سيدي قاسم
SIDI SLIMANE|سيدي سليمان|SIDI SLIMANE|سيدي سليمان
KHEMISSET|الخميسات|KHEMISSET|الخميسات
TIFLET|تيفلت|KHEMISSET|الخميسات
CASABLANCA|الدار البيضاء|CASABLANCA|الدار البيضاء
MOHAMMEDIA|المحمدية|MOHAMMEDIA|المحمدية
BERRECHID|برشيد|BERRECHID|برشيد
SETTAT|سطات|SETTAT|سطات
EL JADIDA|الجديدة|EL JADIDA|الجديدة
AZEMMOUR|أزمور|EL JADIDA|الجديدة
SAFI|آسفي|SAFI|آسفي
ESSAOUIRA|الصويرة|ESSAOUIRA|الصويرة
MARRAKECH|مراكش|MARRAKECH|مراكش
CHICHAOUA|شيشاوة|CHICHAOUA|شيشاوة
BEN GUERIR|ابن جرير|REHAMNA|الرحامنة
AGADIR|أكادير|AGADIR IDA OU TANANE|أكادير إداوتنان
INEZGANE|إنزكان|INEZGANE AIT MELLOUL|إنزكان أيت ملول
TAROUDANT|تارودانت|TAROUDANT|تارودانت
TIZNIT|تيزنيت|TIZNIT|تيزنيت
GUELMIM|كلميم|GUELMIM|كلميم
OUARZAZATE|ورزازات|OUARZAZATE|ورزازات
ZAGORA|زاكورة|ZAGORA|زاكورة
ERRACHIDIA|الرشيدية|ERRACHIDIA|الرشيدية
MIDELT|ميدلت|MIDELT|ميدلت
BENI MELLAL|بني ملال|BENI MELLAL|بني ملال
KHOURIBGA|خريبكة|KHOURIBGA|خريبكة
KHENIFRA|خنيفرة|KHENIFRA|خنيفرة
AZROU|أزرو|IFRANE|إفران
MEKNES|مكناس|MEKNES|مكناس
FES|فاس|FES|فاس
SEFROU|صفرو|SEFROU|صفرو
TAZA|تازة|TAZA|تازة
TAOUNATE|تاونات|TAOUNATE|تاونات
OUJDA|وجدة|OUJDA ANGAD|وجدة أنجاد
BERKANE|بركان|BERKANE|بركان
NADOR|الناظور|NADOR|الناظور
AL HOCEIMA|الحسيمة|AL HOCEIMA|الحسيمة
TETOUAN|تطوان|TETOUAN|تطوان
TANGER|طنجة|TANGER ASSILAH|طنجة أصيلة
LARACHE|العرائش|LARACHE|العرائش
CHEFCHAOUEN|شفشاون|CHEFCHAOUEN|شفشاون
""")

STREETS = (
    Name("RUE IBN SINA", "زنقة ابن سينا"),
    Name("RUE IBN ROCHD", "زنقة ابن رشد"),
    Name("RUE AL MOUTANABBI", "زنقة المتنبي"),
    Name("RUE OUED SEBOU", "زنقة واد سبو"),
    Name("RUE TARIK IBN ZIAD", "زنقة طارق بن زياد"),
    Name("RUE DES ORANGERS", "زنقة البرتقال"),
    Name("RUE DE LA MOSQUEE", "زنقة المسجد"),
    Name("RUE DU MARCHE", "زنقة السوق"),
    Name("RUE ALLAL BEN ABDELLAH", "زنقة علال بن عبد الله"),
    Name("AVENUE HASSAN II", "شارع الحسن الثاني"),
    Name("AVENUE MOHAMMED V", "شارع محمد الخامس"),
    Name("AVENUE DES FAR", "شارع الجيش الملكي"),
    Name("AVENUE AL MASSIRA", "شارع المسيرة"),
    Name("AVENUE DE LA LIBERTE", "شارع الحرية"),
    Name("BOULEVARD ANOUAL", "شارع أنوال"),
)

DISTRICTS = (
    Name("HAY SALAM", "حي السلام"),
    Name("HAY ANNAHDA", "حي النهضة"),
    Name("HAY EL HASSANI", "الحي الحسني"),
    Name("HAY AL WAHDA", "حي الوحدة"),
    Name("HAY ESSAADA", "حي السعادة"),
    Name("HAY AL QODS", "حي القدس"),
    Name("HAY TISSIR", "حي التيسير"),
    Name("HAY MOULAY RACHID", "حي مولاي رشيد"),
)

HAMLETS = (
    Name("DOUAR OULAD ALI", "دوار أولاد علي"),
    Name("DOUAR AIT HAMOU", "دوار أيت حمو"),
    Name("DOUAR LAHJER", "دوار الحجر"),
    Name("DOUAR EL KOUDIA", "دوار الكدية"),
    Name("DOUAR SIDI BRAHIM", "دوار سيدي ابراهيم"),
    Name("DOUAR TIZI", "دوار تيزي"),
)
