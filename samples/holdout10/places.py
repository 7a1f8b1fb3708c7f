"""Communes, ways, quarters, hamlets, schools, courts and companies of this group; a street need not exist there."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
OULED FRAJ|أولاد افرج|EL JADIDA|الجديدة
MOULAY ABDELLAH|مولاي عبد الله|EL JADIDA|الجديدة
HAD OULED FRAJ|حد أولاد افرج|EL JADIDA|الجديدة
OULED ABBOU|أولاد عبو|BERRECHID|برشيد
GUISSER|كيسر|SETTAT|سطات
LOULAD|لولاد|SETTAT|سطات
HATTANE|حطان|KHOURIBGA|خريبكة
BEJAAD|أبي الجعد|KHOURIBGA|خريبكة
TIDDAS|تيداس|KHEMISSET|الخميسات
MAAZIZ|المعازيز|KHEMISSET|الخميسات
SIDI ALLAL EL BAHRAOUI|سيدي علال البحراوي|KHEMISSET|الخميسات
SIDI TAIBI|سيدي الطيبي|KENITRA|القنيطرة
LALLA MIMOUNA|للا ميمونة|KENITRA|القنيطرة
MOULAY BOUSSELHAM|مولاي بوسلهام|KENITRA|القنيطرة
HAD KOURT|حد كورت|SIDI KACEM|سيدي قاسم
DAR GUEDDARI|دار الكداري|SIDI KACEM|سيدي قاسم
ZIRARA|زيرارة|SIDI KACEM|سيدي قاسم
ZOUMI|زومي|OUEZZANE|وزان
BRIKCHA|بريكشة|OUEZZANE|وزان
KSAR SGHIR|القصر الصغير|FAHS ANJRA|الفحص أنجرة
MALLOUSSA|ملوسة|FAHS ANJRA|الفحص أنجرة
JEBHA|الجبهة|CHEFCHAOUEN|شفشاون
STEHA|اسطيحة|CHEFCHAOUEN|شفشاون
OUED LAOU|وادي لاو|TETOUAN|تطوان
AIN LAHSAN|عين لحصن|TETOUAN|تطوان
AJDIR|أجدير|AL HOCEIMA|الحسيمة
KETAMA|كتامة|AL HOCEIMA|الحسيمة
BEN TAIEB|بن الطيب|DRIOUCH|الدريوش
SELOUANE|سلوان|NADOR|الناظور
AL AAROUI|العروي|NADOR|الناظور
SEGANGAN|أزغنغان|NADOR|الناظور
AIN BENI MATHAR|عين بني مطهر|JERADA|جرادة
FIGUIG|فكيك|FIGUIG|فكيك
TALSINT|تالسينت|FIGUIG|فكيك
DEBDOU|دبدو|TAOURIRT|تاوريرت
SAKA|صاكة|GUERCIF|جرسيف
MATMATA TAZA|مطماطة تازة|TAZA|تازة
TAINASTE|تايناست|TAZA|تازة
THAR ES-SOUK|طهر السوق|TAOUNATE|تاونات
AIN AICHA|عين عائشة|TAOUNATE|تاونات
EL MENZEL|المنزل|SEFROU|صفرو
IMOUZZER MARMOUCHA|إيموزار مرموشة|BOULEMANE|بولمان
MOULAY DRISS ZERHOUN|مولاي إدريس زرهون|MEKNES|مكناس
SEBAA AIYOUN|سبع عيون|EL HAJEB|الحاجب
AIN LEUH|عين اللوح|IFRANE|إفران
TIMAHDITE|تيمحضيت|IFRANE|إفران
EL KBAB|القباب|KHENIFRA|خنيفرة
MOULAY BOUAZZA|مولاي بوعزة|KHENIFRA|خنيفرة
ITZER|إيتزر|MIDELT|ميدلت
BOUMIA|بومية|MIDELT|ميدلت
AIT ATTAB|أيت عتاب|AZILAL|أزيلال
BZOU|بزو|AZILAL|أزيلال
OUAOUIZEGHT|واويزغت|AZILAL|أزيلال
OULED M'BAREK|أولاد امبارك|BENI MELLAL|بني ملال
OULED AYAD|أولاد عياد|FQUIH BEN SALAH|الفقيه بن صالح
EL ATTAOUIA|العطاوية|KELAA DES SRAGHNA|قلعة السراغنة
SIDI BOU OTHMANE|سيدي بوعثمان|REHAMNA|الرحامنة
ASNI|أسني|AL HAOUZ|الحوز
TAMESLOHT|تامصلوحت|AL HAOUZ|الحوز
SEBT GUERDANE|سبت الكردان|TAROUDANT|تارودانت
OULED BERHIL|أولاد برحيل|TAROUDANT|تارودانت
ANEZI|أنزي|TIZNIT|تيزنيت
MIRLEFT|ميرلفت|SIDI IFNI|سيدي إفني
FOUM ZGUID|فم زكيد|TATA|طاطا
TAZENAKHT|تازناخت|OUARZAZATE|ورزازات
SKOURA|سكورة|OUARZAZATE|ورزازات
ALNIF|ألنيف|TINGHIR|تنغير
M'HAMID EL GHIZLANE|محاميد الغزلان|ZAGORA|زاكورة
MERZOUGA|مرزوكة|ERRACHIDIA|الرشيدية
TARFAYA|طرفاية|TARFAYA|طرفاية
ESSMARA|السمارة|ESSMARA|السمارة
ZAG|الزاك|ASSA ZAG|أسا الزاك
HAD SOUALEM|حد السوالم|BERRECHID|برشيد
TANGER|طنجة|TANGER ASSILAH|طنجة أصيلة
""")

WAYS = pairs("""
AVENUE ALLAL BEN ABDELLAH=شارع علال بن عبد الله; AVENUE DES FAR=شارع الجيش الملكي
BD MOHAMED DERFOUFI=شارع محمد الدرفوفي
AVENUE EL MASSIRA EL KHADRA=شارع المسيرة الخضراء; BD ABDELMOUMEN=شارع عبد المومن
AV MOHAMED ZERKTOUNI=شارع محمد الزرقطوني
RUE IBN ROCHD=زنقة ابن رشد; RUE TARIK IBN ZIAD=زنقة طارق بن زياد; RUE OUM RABIE=زنقة أم الربيع; RUE DE FES=زنقة فاس
RUE IMAM CHAFII=زنقة الإمام الشافعي; DERB EL MITER=درب الميتر; DERB SIDI BOUCHOUKA=درب سيدي بوشوكة
AVENUE 11 JANVIER=شارع 11 يناير; RUE MOUSSA IBN NOUSSAIR=زنقة موسى بن نصير; IMPASSE EL HANA=زقاق الهناء
""")
QUARTERS = pairs("""
HAY ENNAHDA 1=حي النهضة 1; HAY EL MATAR=حي المطار; HAY ESSALAM=حي السلام; HAY MOULAY ALI=حي مولاي علي
HAY EL QODS=حي القدس; LOT EL BARAKA=تجزئة البركة; LOT RIAD ESSALAM=تجزئة رياض السلام; LOT EL MENZEH=تجزئة المنزه
HAY EL AMAL 3=حي الأمل 3; HAY LAMHITA=حي المحيطة; RES EL FIRDAOUS=إقامة الفردوس; HAY EL FATH=حي الفتح
QUARTIER ADMINISTRATIF=الحي الإداري; HAY OUED FES=حي واد فاس; LOT AL WAHDA=تجزئة الوحدة
""")
DOUARS = pairs("""
DOUAR OULED ZIANE=دوار أولاد زيان; DOUAR AIT BOULMANE=دوار أيت بولمان; DOUAR TIZGUINE=دوار تيزكين
DOUAR BNI YAHYA=دوار بني يحيى; KSAR OULED ABDELHALIM=قصر أولاد عبد الحليم; DR LAGHNIMYINE=دوار لغنيميين
DOUAR ZAOUIA=دوار الزاوية; DOUAR SIDI AISSA=دوار سيدي عيسى
""")
SCHOOLS = pairs("""
LYCEE IBN ZOHR=ثانوية ابن زهر التأهيلية; LYCEE MOHAMED VI=ثانوية محمد السادس التأهيلية
LYCEE EL KHAOUARIZMI=ثانوية الخوارزمي التأهيلية; LYCEE ALLAL EL FASSI=ثانوية علال الفاسي التأهيلية
LYCEE IBN SINA=ثانوية ابن سينا التأهيلية; LYCEE LALLA AICHA=ثانوية للا عائشة التأهيلية
LYCEE ABOU EL ABBAS SEBTI=ثانوية أبي العباس السبتي التأهيلية; LYCEE EL JABER=ثانوية الجبر التأهيلية
""")
FACULTIES = pairs("""
FACULTE DES SCIENCES=كلية العلوم; FACULTE POLYDISCIPLINAIRE=الكلية متعددة التخصصات
ECOLE NATIONALE DES SCIENCES APPLIQUEES=المدرسة الوطنية للعلوم التطبيقية
FACULTE DE MEDECINE ET DE PHARMACIE=كلية الطب والصيدلة
""")
UNIVERSITIES = pairs("""
UNIVERSITE CADI AYYAD=جامعة القاضي عياض; UNIVERSITE MOHAMMED PREMIER=جامعة محمد الأول
UNIVERSITE IBN ZOHR=جامعة ابن زهر; UNIVERSITE MOULAY ISMAIL=جامعة مولاي إسماعيل
""")
COURTS = pairs("""
TAROUDANT=تارودانت; TIZNIT=تيزنيت; OUARZAZATE=ورزازات; KHENIFRA=خنيفرة; SEFROU=صفرو; TAOUNATE=تاونات; NADOR=الناظور
AL HOCEIMA=الحسيمة; CHEFCHAOUEN=شفشاون; SIDI KACEM=سيدي قاسم; SIDI SLIMANE=سيدي سليمان; ZAGORA=زاكورة
KELAA DES SRAGHNA=قلعة السراغنة; BEN AHMED=ابن أحمد; SOUK EL ARBAA=سوق الأربعاء; GUERCIF=جرسيف
""")
