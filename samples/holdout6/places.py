"""Communes, ways, quarters, hamlets and schools of this group in both scripts; a street need not exist where drawn."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
AGHBALA|أغبالة|BENI MELLAL|بني ملال
AGOURAI|أكوراي|EL HAJEB|الحاجب
AIN AOUDA|عين عودة|SKHIRATE TEMARA|الصخيرات تمارة
AIN DEFALI|عين الدفالي|SIDI KACEM|سيدي قاسم
AIN ERREGGADA|عين الركادة|BERKANE|بركان
AIT ISHAQ|أيت إسحاق|KHENIFRA|خنيفرة
AIT OURIR|أيت أورير|AL HAOUZ|الحوز
AKLIM|أكليم|BERKANE|بركان
AKNOUL|أكنول|TAZA|تازة
AMIZMIZ|أمزميز|AL HAOUZ|الحوز
AOULOUZ|أولوز|TAROUDANT|تارودانت
BENI TADJITE|بني تجيت|FIGUIG|فكيك
BHALIL|البهاليل|SEFROU|صفرو
BIR JDID|البئر الجديد|EL JADIDA|الجديدة
BNI BOUAYACH|بني بوعياش|AL HOCEIMA|الحسيمة
BOUARFA|بوعرفة|FIGUIG|فكيك
BOUJAD|أبي الجعد|KHOURIBGA|خريبكة
BOUSKOURA|بوسكورة|NOUACEUR|النواصر
BOUZNIKA|بوزنيقة|BENSLIMANE|بنسليمان
CHEMAIA|الشماعية|YOUSSOUFIA|اليوسفية
DEMNATE|دمنات|AZILAL|أزيلال
EL AIOUN SIDI MELLOUK|العيون سيدي ملوك|TAOURIRT|تاوريرت
EL GARA|الكارة|BERRECHID|برشيد
EL KSIBA|القصيبة|BENI MELLAL|بني ملال
GHAFSAI|غفساي|TAOUNATE|تاونات
GUERCIF|جرسيف|GUERCIF|جرسيف
IMINTANOUTE|إيمنتانوت|CHICHAOUA|شيشاوة
IMMOUZER KANDAR|إيموزار كندر|SEFROU|صفرو
JERADA|جرادة|JERADA|جرادة
KALAAT M'GOUNA|قلعة مكونة|TINGHIR|تنغير
KARIA BA MOHAMED|قرية با محمد|TAOUNATE|تاونات
KASBA TADLA|قصبة تادلة|BENI MELLAL|بني ملال
KSAR EL KEBIR|القصر الكبير|LARACHE|العرائش
LAHRAOUIYINE|الهراويين|MEDIOUNA|مديونة
LQLIAA|القليعة|INEZGANE AIT MELLOUL|إنزكان أيت ملول
M'RIRT|مريرت|KHENIFRA|خنيفرة
MARTIL|مرتيل|M'DIQ FNIDEQ|المضيق الفنيدق
MASSA|ماسة|CHTOUKA AIT BAHA|اشتوكة أيت باها
MECHRAA BEL KSIRI|مشرع بلقصيري|SIDI KACEM|سيدي قاسم
MISSOUR|ميسور|BOULEMANE|بولمان
MOULAY ALI CHERIF|مولاي علي الشريف|ERRACHIDIA|الرشيدية
OUED ZEM|وادي زم|KHOURIBGA|خريبكة
OULAD TEIMA|أولاد تايمة|TAROUDANT|تارودانت
OUTAT EL HAJ|أوطاط الحاج|BOULEMANE|بولمان
ROMMANI|الرماني|KHEMISSET|الخميسات
SIDI BENNOUR|سيدي بنور|SIDI BENNOUR|سيدي بنور
SIDI YAHYA EL GHARB|سيدي يحيى الغرب|SIDI SLIMANE|سيدي سليمان
SMIMOU|سميمو|ESSAOUIRA|الصويرة
SOUK EL ARBAA|سوق الأربعاء|KENITRA|القنيطرة
TAFRAOUTE|تافراوت|TIZNIT|تيزنيت
TAHANNAOUT|تحناوت|AL HAOUZ|الحوز
TALIOUINE|تالوين|TAROUDANT|تارودانت
TARGUIST|تاركيست|AL HOCEIMA|الحسيمة
TISSA|تيسة|TAOUNATE|تاونات
ZAOUIAT CHEIKH|زاوية الشيخ|BENI MELLAL|بني ملال
""")

WAYS = pairs("""
RUE OUED DADES=زنقة واد دادس; RUE TETOUAN=زنقة تطوان; RUE AL KHANSAA=زنقة الخنساء; RUE DES ROSES=زنقة الورود
RUE IMAM CHAFII=زنقة الإمام الشافعي; RUE EL JAZZAR=زنقة الجزار; RUE TAFILALET=زنقة تافيلالت
AVENUE DE L'ARMEE ROYALE=شارع الجيش الملكي; AVENUE AL MARINIYINE=شارع المرينيين; AVENUE DES PALMIERS=شارع النخيل
BD LALLA YACOUT=شارع للا ياقوت; BD DE LA RESISTANCE=شارع المقاومة; DERB SIDI ABDELLAH=درب سيدي عبد الله
DERB EL HAMMAM=درب الحمام; RUE EL BATHA=زنقة البطحاء
""")
QUARTERS = pairs("""
HAY EL MASSIRA=حي المسيرة; HAY AL INBIAT=حي الانبعاث; HAY OUED EDDAHAB=حي وادي الذهب; HAY EL FARAH=حي الفرح
HAY ESSALAM 2=حي السلام 2; LOTISSEMENT EL WIFAQ=تجزئة الوفاق; LOTISSEMENT AL BOUSTANE=تجزئة البستان
HAY SIDI OTHMANE=حي سيدي عثمان; LOTISSEMENT OTHMANE=تجزئة عثمان; HAY EL KHEIR=حي الخير; QUARTIER LA GARE=حي المحطة
RESIDENCE ENNOUR=إقامة النور; HAY CHRIF=حي الشريف; HAY BOUKAR=حي بوكار
""")
DOUARS = pairs("""
DOUAR OULAD SAID=دوار أولاد سعيد; DOUAR AIT BRAHIM=دوار أيت ابراهيم; DOUAR TAOURIRT=دوار تاوريرت
DOUAR LAAZIB=دوار العزيب; DOUAR OULAD YAHYA=دوار أولاد يحيى; DOUAR EL HARCHA=دوار الحرشة
DOUAR IMI N'TALA=دوار إمي نتالا; DOUAR BNI OUKIL=دوار بني وكيل
""")
SCHOOLS = pairs("""
LYCEE MOHAMMED VI=ثانوية محمد السادس; LYCEE IBN SINA=ثانوية ابن سينا; LYCEE MOUSSA BEN NOUSSAIR=ثانوية موسى بن نصير
LYCEE EL MOUTANABBI=ثانوية المتنبي; LYCEE HASSAN II=ثانوية الحسن الثاني
LYCEE TECHNIQUE AL BIROUNI=ثانوية البيروني التقنية
LYCEE OULAD HAMDANE=ثانوية أولاد حمدان; LYCEE IBN ABDOUN=ثانوية ابن عبدون
""")
FACULTIES = pairs("""
FACULTE DES SCIENCES=كلية العلوم; FACULTE POLYDISCIPLINAIRE=الكلية متعددة التخصصات
FACULTE DE DROIT=كلية الحقوق; ECOLE NORMALE SUPERIEURE=المدرسة العليا للأساتذة
""")
UNIVERSITIES = pairs("""
UNIVERSITE IBN ZOHR=جامعة ابن زهر; UNIVERSITE CADI AYYAD=جامعة القاضي عياض; UNIVERSITE MOULAY ISMAIL=جامعة مولاي إسماعيل
UNIVERSITE SULTAN MOULAY SLIMANE=جامعة السلطان مولاي سليمان; UNIVERSITE MOHAMMED PREMIER=جامعة محمد الأول
""")
