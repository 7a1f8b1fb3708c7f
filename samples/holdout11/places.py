"""Communes, ways, quarters, hamlets, schools, courts and companies of this group; a street need not exist there."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
OULED AMRANE|أولاد عمران|SIDI BENNOUR|سيدي بنور
LAATATRA|العطاطرة|SIDI BENNOUR|سيدي بنور
HAOUZIA|الحوزية|EL JADIDA|الجديدة
SIDI SMAIL|سيدي إسماعيل|EL JADIDA|الجديدة
CHTOUKA|اشتوكة|EL JADIDA|الجديدة
OULED SAID|أولاد سعيد|SETTAT|سطات
RAS EL AIN CHAOUIA|رأس العين الشاوية|SETTAT|سطات
SIDI RAHAL CHATAI|سيدي رحال الشاطئ|BERRECHID|برشيد
BOUJNIBA|بوجنيبة|KHOURIBGA|خريبكة
BOULANOUARE|بولنوار|KHOURIBGA|خريبكة
OULAD ABDOUNE|أولاد عبدون|KHOURIBGA|خريبكة
EL MANSOURIA|المنصورية|BENSLIMANE|بنسليمان
EZZHILIGA|الزحيليكة|KHEMISSET|الخميسات
SIDI YAHYA ZAER|سيدي يحيى زعير|SKHIRATE TEMARA|الصخيرات تمارة
SHOUL|السهول|SALE|سلا
ARBAOUA|عرباوة|KENITRA|القنيطرة
SIDI MOHAMED LAHMAR|سيدي محمد لحمر|KENITRA|القنيطرة
MNASRA|المناصرة|KENITRA|القنيطرة
DAR BEL AMRI|دار بلعامري|SIDI SLIMANE|سيدي سليمان
SIDI REDOUANE|سيدي رضوان|OUEZZANE|وزان
AIN DORIJ|عين دريج|OUEZZANE|وزان
LAAOUAMRA|العوامرة|LARACHE|العرائش
KHEMIS SAHEL|خميس الساحل|LARACHE|العرائش
BENI AROUSS|بني عروس|LARACHE|العرائش
ASILAH|أصيلة|TANGER ASSILAH|طنجة أصيلة
MELLOUSSA|ملوسة|FAHS ANJRA|الفحص أنجرة
BAB BERRED|باب برد|CHEFCHAOUEN|شفشاون
ISSAGUEN|إساكن|AL HOCEIMA|الحسيمة
KARIAT ARKMANE|قرية أركمان|NADOR|الناظور
BNI ANSAR|بني أنصار|NADOR|الناظور
TAFOUGHALT|تافوغالت|BERKANE|بركان
TOUISSIT|تويسيت|JERADA|جرادة
TENDRARA|تندرارة|FIGUIG|فكيك
BNI TADJITE|بني تجيت|FIGUIG|فكيك
TADDART|تادرت|GUERCIF|جرسيف
MAZGUITAM|مزكيتام|GUERCIF|جرسيف
TIZI OUASLI|تيزي وسلي|TAZA|تازة
KARIAT BA MOHAMED|قرية با محمد|TAOUNATE|تاونات
RIBATE EL KHEIR|رباط الخير|SEFROU|صفرو
GUIGOU|كيكو|BOULEMANE|بولمان
SKOURA MDAZ|سكورة امداز|BOULEMANE|بولمان
MRIRT|مريرت|KHENIFRA|خنيفرة
AGUELMOUS|أكلموس|KHENIFRA|خنيفرة
KERROUCHEN|كروشن|KHENIFRA|خنيفرة
TOUNFITE|تونفيت|MIDELT|ميدلت
IMILCHIL|إملشيل|MIDELT|ميدلت
AMERSID|أمرصيد|MIDELT|ميدلت
TANANT|تنانت|AZILAL|أزيلال
FOUM JEMAA|فم الجمعة|AZILAL|أزيلال
SOUK SEBT OULED NEMMA|سوق السبت أولاد النمة|FQUIH BEN SALAH|الفقيه بن صالح
DAR OULED ZIDOUH|دار ولد زيدوح|FQUIH BEN SALAH|الفقيه بن صالح
TAMALLALT|تملالت|KELAA DES SRAGHNA|قلعة السراغنة
SIDI ABDALLAH GHIAT|سيدي عبد الله غياث|AL HAOUZ|الحوز
TAHANAOUT|تحناوت|AL HAOUZ|الحوز
SID L'MOKHTAR|سيدي المختار|CHICHAOUA|شيشاوة
MAJJAT|مجاط|CHICHAOUA|شيشاوة
EL HANCHANE|الحنشان|ESSAOUIRA|الصويرة
TAMANAR|تمنار|ESSAOUIRA|الصويرة
JAMAAT SHAIM|جمعة اسحيم|SAFI|آسفي
ECHEMMAIA|الشماعية|YOUSSOUFIA|اليوسفية
SIDI AHMED|سيدي أحمد|YOUSSOUFIA|اليوسفية
TAFRAOUT|تافراوت|TIZNIT|تيزنيت
OUIJJANE|وجان|TIZNIT|تيزنيت
AIT BAHA|أيت باها|CHTOUKA AIT BAHA|اشتوكة أيت باها
BELFAA|بلفاع|CHTOUKA AIT BAHA|اشتوكة أيت باها
TEMSIA|التمسية|INEZGANE AIT MELLOUL|إنزكان أيت ملول
AOURIR|أورير|AGADIR IDA OU TANANE|أكادير إداوتنان
DRARGA|الدراركة|AGADIR IDA OU TANANE|أكادير إداوتنان
FAM EL HISN|فم الحصن|TATA|طاطا
TAGHJIJT|تغجيجت|GUELMIM|كلميم
EL OUATIA|الوطية|TAN TAN|طانطان
LAKHSAS|لخصاص|SIDI IFNI|سيدي إفني
KELAAT M'GOUNA|قلعة مكونة|TINGHIR|تنغير
TAGOUNITE|تاكونيت|ZAGORA|زاكورة
TAZARINE|تازارين|ZAGORA|زاكورة
TINEJDAD|تنجداد|ERRACHIDIA|الرشيدية
ERFOUD|أرفود|ERRACHIDIA|الرشيدية
BOUDNIB|بوذنيب|ERRACHIDIA|الرشيدية
JORF|الجرف|ERRACHIDIA|الرشيدية
EL MARSA|المرسى|LAAYOUNE|العيون
MARRAKECH|مراكش|MARRAKECH|مراكش
OUJDA|وجدة|OUJDA ANGAD|وجدة أنكاد
SALE|سلا|SALE|سلا
AZROU|أزرو|IFRANE|إفران
DEMNATE|دمنات|AZILAL|أزيلال
""")

WAYS = pairs("""
AVENUE EL KHARROUBA=شارع الخروبة; AVENUE SIDI BOUZID=شارع سيدي بوزيد; BOULEVARD BIR ANZARANE=شارع بئر أنزران
RUE EL YASMINE=زنقة الياسمين; RUE DU SOUK=زنقة السوق; RUE OUED SEBOU=زنقة واد سبو; RUE EL ARAAR=زنقة العرعار
AVENUE BIR INZARANE=شارع بير انزران; RUE IBN KHALDOUN=زنقة ابن خلدون; DERB LAHMAM=درب الحمام; DERB EJDID=درب الجديد
BD EL MOUAHIDINE=شارع الموحدين; PLACE DE LA LIBERTE=ساحة الحرية; RUE DES ORANGERS=زنقة البرتقال
""")
QUARTERS = pairs("""
HAY EL OUAHDA 2=حي الوحدة 2; HAY TARIK=حي طارق; HAY EL MASJID=حي المسجد; HAY AZZAITOUNE=حي الزيتون
HAY SIDI OTHMANE=حي سيدي عثمان
LOT ANNASR=تجزئة النصر; LOT EL WAFAE=تجزئة الوفاء; LOTISSEMENT ASSAADA=تجزئة السعادة; HAY BOUHOUT=حي بوحوت
RESIDENCE ANNAKHIL=إقامة النخيل; HAY EL MERJA=حي المرجة; HAY TAMAZIGHT=حي تمازيغت; QUARTIER INDUSTRIEL=الحي الصناعي
""")
DOUARS = pairs("""
DOUAR LAMHAREG=دوار المحارك; DOUAR AIT ALI=دوار أيت علي; DOUAR OULED SLIMANE=دوار أولاد سليمان
DOUAR IGOUDAR=دوار إكودار
DOUAR EL KHOUADRA=دوار الخوادرة; KSAR TIMZOUGHINE=قصر تيمزوغين; DOUAR TAFRAOUTE=دوار تافراوت; DR BNI OUKIL=دوار بني وكيل
""")
SCHOOLS = pairs("""
LYCEE MOULAY RACHID=ثانوية مولاي رشيد التأهيلية; LYCEE AL MASSIRA=ثانوية المسيرة التأهيلية
LYCEE IBN TOUMERT=ثانوية ابن تومرت التأهيلية; LYCEE ZAYNAB ENNAFZAOUIA=ثانوية زينب النفزاوية التأهيلية
LYCEE YACOUB EL MANSOUR=ثانوية يعقوب المنصور التأهيلية; LYCEE OMAR EL KHAYYAM=ثانوية عمر الخيام التأهيلية
LYCEE TECHNIQUE AL BIROUNI=الثانوية التقنية البيروني; LYCEE AL QODS=ثانوية القدس التأهيلية
""")
FACULTIES = pairs("""
FACULTE DES LETTRES ET DES SCIENCES HUMAINES=كلية الآداب والعلوم الإنسانية
ECOLE SUPERIEURE DE TECHNOLOGIE=المدرسة العليا للتكنولوجيا; FACULTE DES SCIENCES ET TECHNIQUES=كلية العلوم والتقنيات
FACULTE DES SCIENCES JURIDIQUES, ECONOMIQUES ET SOCIALES=كلية العلوم القانونية والاقتصادية والاجتماعية
""")
UNIVERSITIES = pairs("""
UNIVERSITE SULTAN MOULAY SLIMANE=جامعة السلطان مولاي سليمان; UNIVERSITE CHOUAIB DOUKKALI=جامعة شعيب الدكالي
UNIVERSITE HASSAN II=جامعة الحسن الثاني; UNIVERSITE ABDELMALEK ESSAADI=جامعة عبد المالك السعدي
""")
COURTS = pairs("""
AZILAL=أزيلال; BENSLIMANE=بنسليمان; BERKANE=بركان; BOULEMANE=بولمان; ERRACHIDIA=الرشيدية; ESSAOUIRA=الصويرة
IMINTANOUTE=إمنتانوت
INEZGANE=إنزكان; JERADA=جرادة; LARACHE=العرائش; MIDELT=ميدلت; OUEZZANE=وزان; SIDI BENNOUR=سيدي بنور; TAZA=تازة
YOUSSOUFIA=اليوسفية
""")
