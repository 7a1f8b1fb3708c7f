"""Communes, ways, quarters, hamlets and schools of this group in both scripts; a street need not exist where drawn."""

from samples.holdout2.names import pairs
from samples.places import communes

COMMUNES = communes("""
AIN HARROUDA|عين حرودة|MOHAMMEDIA|المحمدية
AIN BENI MATHAR|عين بني مطهر|JERADA|جرادة
AIT BAHA|أيت باها|CHTOUKA AIT BAHA|اشتوكة أيت باها
AJDIR|أجدير|AL HOCEIMA|الحسيمة
ARBAOUA|عرباوة|KENITRA|القنيطرة
ASNI|أسني|AL HAOUZ|الحوز
AZILAL|أزيلال|AZILAL|أزيلال
BENI ANSAR|بني انصار|NADOR|الناظور
BENI HADIFA|بني حذيفة|AL HOCEIMA|الحسيمة
BOULEMANE|بولمان|BOULEMANE|بولمان
BOUMIA|بومية|MIDELT|ميدلت
DAR BOUAZZA|دار بوعزة|NOUACEUR|النواصر
DAR OULD ZIDOUH|دار ولد زيدوح|FQUIH BEN SALAH|الفقيه بن صالح
DCHEIRA EL JIHADIA|الدشيرة الجهادية|INEZGANE AIT MELLOUL|إنزكان أيت ملول
EL BOROUJ|البروج|SETTAT|سطات
EL HAJEB|الحاجب|EL HAJEB|الحاجب
EL MENZEL|المنزل|SEFROU|صفرو
ESSMARA|السمارة|ESSMARA|السمارة
FOUM EL HASSAN|فم الحصن|TATA|طاطا
GUISSER|كيسر|SETTAT|سطات
HAD SOUALEM|حد السوالم|BERRECHID|برشيد
HAD KOURT|حد كورت|SIDI KACEM|سيدي قاسم
HATTANE|حطان|KHOURIBGA|خريبكة
IFRANE|إفران|IFRANE|إفران
ITZER|إيتزر|MIDELT|ميدلت
JAMAAT SHAIM|جمعة سحيم|SAFI|آسفي
JORF|الجرف|ERRACHIDIA|الرشيدية
JORF EL MELHA|جرف الملحة|SIDI KACEM|سيدي قاسم
KHENICHET|الخنيشات|SIDI KACEM|سيدي قاسم
LALLA TAKERKOUST|للا تكركوست|AL HAOUZ|الحوز
LOUDAYA|الأوداية|MARRAKECH|مراكش
M'DIQ|المضيق|M'DIQ FNIDEQ|المضيق الفنيدق
MEDIOUNA|مديونة|MEDIOUNA|مديونة
MOQRISSET|مقريصات|OUAZZANE|وزان
MOULAY ABDELLAH|مولاي عبد الله|EL JADIDA|الجديدة
MOULAY BOUSSELHAM|مولاي بوسلهام|KENITRA|القنيطرة
MOULAY YACOUB|مولاي يعقوب|MOULAY YACOUB|مولاي يعقوب
NOUACEUR|النواصر|NOUACEUR|النواصر
OUALIDIA|الوليدية|SIDI BENNOUR|سيدي بنور
OUAOUIZEGHT|واويزغت|AZILAL|أزيلال
OUISLANE|ويسلان|MEKNES|مكناس
OULAD ABBOU|أولاد عبو|BERRECHID|برشيد
OULAD AYAD|أولاد عياد|FQUIH BEN SALAH|الفقيه بن صالح
OULAD M'RAH|أولاد امراح|SETTAT|سطات
OUNAGHA|أوناغة|ESSAOUIRA|الصويرة
RAS EL AIN|رأس العين|REHAMNA|الرحامنة
SEBAA AIOUN|سبع عيون|EL HAJEB|الحاجب
SIDI ALLAL BAHRAOUI|سيدي علال البحراوي|KHEMISSET|الخميسات
SIDI HAJJAJ|سيدي حجاج|SETTAT|سطات
SIDI RAHAL|سيدي رحال|EL KELAA DES SRAGHNA|قلعة السراغنة
SIDI TAIBI|سيدي الطيبي|KENITRA|القنيطرة
SIDI ZOUINE|سيدي الزوين|MARRAKECH|مراكش
SKHOUR REHAMNA|صخور الرحامنة|REHAMNA|الرحامنة
TAGHJIJT|تغجيجت|GUELMIM|كلميم
TAMANAR|تمنار|ESSAOUIRA|الصويرة
TAMESLOUHT|تامصلوحت|AL HAOUZ|الحوز
TEMSIA|التمسية|INEZGANE AIT MELLOUL|إنزكان أيت ملول
TENDRARA|تندرارة|FIGUIG|فكيك
TIZTOUTINE|تزطوطين|NADOR|الناظور
ZAIDA|زايدة|MIDELT|ميدلت
ZEGHANGHANE|أزغنغان|NADOR|الناظور
""")

WAYS = pairs("""
RUE IBN BATOUTA=زنقة ابن بطوطة; RUE AL FARABI=زنقة الفارابي; RUE DE SAFI=زنقة آسفي; RUE OUED ZIZ=زنقة واد زيز
RUE DES ECOLES=زنقة المدارس; RUE IMAM MALIK=زنقة الإمام مالك; AVENUE MOULAY ISMAIL=شارع مولاي إسماعيل
AVENUE BIR ANZARANE=شارع بئر أنزران; AVENUE AL QODS=شارع القدس; BD MOHAMED VI=شارع محمد السادس
BD MOULAY YOUSSEF=شارع مولاي يوسف; BD IBN TACHAFINE=شارع ابن تاشفين; DERB EL KEBIR=الدرب الكبير
DERB TALIANE=درب الطليان
""")
QUARTERS = pairs("""
HAY EL FATH=حي الفتح; HAY AL AMAL=حي الأمل; HAY ENNASR=حي النصر; HAY OULED OUJIH=حي أولاد أوجيه; HAY EL OULFA=حي الألفة
LOTISSEMENT ANNAKHIL=تجزئة النخيل; LOTISSEMENT EL YASMINE=تجزئة الياسمين; LOTISSEMENT AL HAMD=تجزئة الحمد
QUARTIER INDUSTRIEL=الحي الصناعي; HAY MOHAMMADI=الحي المحمدي; ANCIENNE MEDINA=المدينة القديمة
RESIDENCE EL AMANE=إقامة الأمان
""")
DOUARS = pairs("""
DOUAR AIT BOUBKER=دوار أيت بوبكر; DOUAR OULAD BOUZIRI=دوار أولاد بوزيري; DOUAR IKHERBANE=دوار إخربان
DOUAR LAKHYAYTA=دوار لخيايطة; DOUAR BNI ZERRAD=دوار بني زراد; DOUAR TAMAZIRT=دوار تامازيرت; KSAR AIT MOUSSA=قصر أيت موسى
""")
SCHOOLS = pairs("""
LYCEE IBN AL HAITAM=ثانوية ابن الهيثم; LYCEE MOULAY ISMAIL=ثانوية مولاي إسماعيل; LYCEE AL BAROUDI=ثانوية البارودي
LYCEE EL MANSOUR EDDAHBI=ثانوية المنصور الذهبي; COLLEGE AL WAHDA=إعدادية الوحدة; COLLEGE IBN TOUMERT=إعدادية ابن تومرت
LYCEE FATIMA AL FIHRIA=ثانوية فاطمة الفهرية; LYCEE AL KHAWARIZMI=ثانوية الخوارزمي
""")
FACULTIES = pairs("""
FACULTE DES SCIENCES ET TECHNIQUES=كلية العلوم والتقنيات
ECOLE NATIONALE DE COMMERCE ET DE GESTION=المدرسة الوطنية للتجارة والتسيير
FACULTE DES SCIENCES JURIDIQUES ECONOMIQUES ET SOCIALES=كلية العلوم القانونية والاقتصادية والاجتماعية
""")
