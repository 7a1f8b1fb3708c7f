"""Communes, ways, quarters, hamlets, schools, courts and companies of this group; a street need not exist there."""

from samples.names import pairs
from samples.places import communes

COMMUNES = communes("""
OULED BENI MESKINE|أولاد بني مسكين|SETTAT|سطات
OULED H'RIZ SAHEL|أولاد احريز الساحل|BERRECHID|برشيد
SIDI HAJJAJ|سيدي حجاج|SETTAT|سطات
LOUALIDIA|الوليدية|SIDI BENNOUR|سيدي بنور
BOULAAOUANE|بولعوان|EL JADIDA|الجديدة
SIDI ALI BEN HAMDOUCHE|سيدي علي بنحمدوش|EL JADIDA|الجديدة
BIR EN NASR|بئر النصر|BENSLIMANE|بنسليمان
MOUALINE EL OUED|موالين الواد|BENSLIMANE|بنسليمان
BRACHOUA|البراشوة|KHEMISSET|الخميسات
AIT YADINE|أيت يدين|KHEMISSET|الخميسات
AIN JOHRA|عين الجوهرة|KHEMISSET|الخميسات
HOUDERRANE|حودران|KHEMISSET|الخميسات
AMEUR|عامر|SALE|سلا
SIDI ALLAL TAZI|سيدي علال التازي|KENITRA|القنيطرة
BENMANSOUR|بنمنصور|KENITRA|القنيطرة
KSEIBIA|القصيبية|SIDI SLIMANE|سيدي سليمان
AZGHAR|أزغار|SIDI SLIMANE|سيدي سليمان
MASMOUDA|مصمودة|OUEZZANE|وزان
TEROUAL|تروال|OUEZZANE|وزان
SAHEL|الساحل|LARACHE|العرائش
TATOFT|تاطوفت|LARACHE|العرائش
DAR CHAOUI|دار الشاوي|TANGER ASSILAH|طنجة أصيلة
ANJRA|أنجرة|FAHS ANJRA|الفحص أنجرة
BNI HARCHANE|بني حرشان|TETOUAN|تطوان
BNI AHMED CHERQIA|بني أحمد الشرقية|CHEFCHAOUEN|شفشاون
TALAMBOTE|تلمبوط|CHEFCHAOUEN|شفشاون
ABDELGHAYA SOUAHEL|عبد الغاية السواحل|AL HOCEIMA|الحسيمة
BNI HADIFA|بني حذيفة|AL HOCEIMA|الحسيمة
TIZTOUTINE|تيزطوطين|NADOR|الناظور
AFSOU|أفسو|NADOR|الناظور
FEZOUANE|فزوان|BERKANE|بركان
MADAGH|مداغ|BERKANE|بركان
GUENFOUDA|كنفودة|JERADA|جرادة
AIN LEHJER|عين لحجر|TAOURIRT|تاوريرت
MESTFERKI|مستفركي|TAOURIRT|تاوريرت
ABBOU LAKHAL|عبو لكحل|FIGUIG|فكيك
LAMRIJA|لمريجة|GUERCIF|جرسيف
HOUARA OULAD RAHO|هوارة أولاد رحو|GUERCIF|جرسيف
BAB MARZOUKA|باب مرزوقة|TAZA|تازة
MAGHRAOUA|مغراوة|TAZA|تازة
TABOUDA|تبودة|TAOUNATE|تاونات
RAS EL OUED|رأس الواد|TAOUNATE|تاونات
AIN TIMGUENAI|عين تمكناي|SEFROU|صفرو
ADREJ|أدرج|SEFROU|صفرو
ENJIL|إنجيل|BOULEMANE|بولمان
EL MERS|المرس|BOULEMANE|بولمان
MOULAY BOUAZZA NORD|مولاي بوعزة الشمالية|KHENIFRA|خنيفرة
LEHRI|لهري|KHENIFRA|خنيفرة
ZAIDA|زايدة|MIDELT|ميدلت
TIZI N'GHACHOU|تيزي نغشو|MIDELT|ميدلت
AIT M'HAMED|أيت امحمد|AZILAL|أزيلال
TILOUGGUITE|تيلوكيت|AZILAL|أزيلال
OULED ZMAM|أولاد زمام|FQUIH BEN SALAH|الفقيه بن صالح
SIDI AISSA|سيدي عيسى|FQUIH BEN SALAH|الفقيه بن صالح
TAGHZIRT|تاغزيرت|BENI MELLAL|بني ملال
FOUM OUDI|فم أودي|BENI MELLAL|بني ملال
MAADNA|معادنة|KHOURIBGA|خريبكة
SIDI ISSA BEN SLIMANE|سيدي عيسى بن سليمان|KELAA DES SRAGHNA|قلعة السراغنة
SAHRIJ|الصهريج|KELAA DES SRAGHNA|قلعة السراغنة
OUAHAT SIDI BRAHIM|واحة سيدي إبراهيم|MARRAKECH|مراكش
SITTI FADMA|ستي فاطمة|AL HAOUZ|الحوز
LALLA TAKARKOUST|للا تكركوست|AL HAOUZ|الحوز
DOUIRANE|الدويران|CHICHAOUA|شيشاوة
OUNAGHA|أوناغة|ESSAOUIRA|الصويرة
TAFETACHTE|تافتاشت|ESSAOUIRA|الصويرة
HAD HRARA|حد حرارة|SAFI|آسفي
BOUGUEDRA|بوكدرة|SAFI|آسفي
RAS EL AIN|رأس العين|YOUSSOUFIA|اليوسفية
ARBAA RASMOUKA|أربعاء رسموكة|TIZNIT|تيزنيت
REGGADA|الركادة|TIZNIT|تيزنيت
OUAD ESSAFA|واد الصفا|CHTOUKA AIT BAHA|اشتوكة أيت باها
INCHADEN|إنشادن|CHTOUKA AIT BAHA|اشتوكة أيت باها
OULED DAHOU|أولاد داحو|INEZGANE AIT MELLOUL|إنزكان أيت ملول
IMOUZZER IDA OU TANANE|إيموزار إداوتنان|AGADIR IDA OU TANANE|أكادير إداوتنان
TAFRAOUTEN|تافراوتن|TAROUDANT|تارودانت
ARGANA|أركانة|TAROUDANT|تارودانت
TISSINT|تيسينت|TATA|طاطا
ASRIR|أسرير|GUELMIM|كلميم
TAGANTE|تكانت|GUELMIM|كلميم
MESTI|مستي|SIDI IFNI|سيدي إفني
ABTEH|أبطيح|TAN TAN|طانطان
FOUM EL OUED|فم الواد|LAAYOUNE|العيون
IKNIOUEN|إكنيون|TINGHIR|تنغير
TOUDGHA EL OULIA|تودغى العليا|TINGHIR|تنغير
MEZGUITA|مزكيطة|ZAGORA|زاكورة
TAMEZMOUTE|تامزموط|ZAGORA|زاكورة
ARAB SEBBAH ZIZ|عرب الصباح زيز|ERRACHIDIA|الرشيدية
MELAAB|ملعب|ERRACHIDIA|الرشيدية
GHASSATE|غسات|OUARZAZATE|ورزازات
AIT ZINEB|أيت زينب|OUARZAZATE|ورزازات
CASABLANCA|الدار البيضاء|CASABLANCA|الدار البيضاء
FES|فاس|FES|فاس
KHOURIBGA|خريبكة|KHOURIBGA|خريبكة
TETOUAN|تطوان|TETOUAN|تطوان
GUELMIM|كلميم|GUELMIM|كلميم
""")

WAYS = pairs("""
AVENUE AL MASSIRA EL KHADRA=شارع المسيرة الخضراء; AVENUE ALLAL BEN ABDELLAH=شارع علال بن عبد الله
RUE AHMED CHAWKI=زنقة أحمد شوقي; BOULEVARD MOULAY ISMAIL=شارع مولاي إسماعيل; RUE DE LA MOSQUEE=زنقة المسجد
RUE OUED ZIZ=زنقة واد زيز; AVENUE DES FAR=شارع الجيش الملكي; RUE EL ATLAS=زنقة الأطلس
DERB SIDI BOUAMAR=درب سيدي بوعمر; AVENUE IBN SINA=شارع ابن سينا; RUE TARIK IBN ZIAD=زنقة طارق بن زياد
BD MOHAMED ZERKTOUNI=شارع محمد الزرقطوني; RUE JABAL TOUBKAL=زنقة جبل توبقال
""")
QUARTERS = pairs("""
HAY EL FATH=حي الفتح; HAY EL MASSIRA 3=حي المسيرة 3; HAY MY RACHID=حي مولاي رشيد; HAY BIR RAMI=حي بئر الرامي
HAY EL QODS=حي القدس; HAY AIT KADIF=حي أيت قاضيف; LOT EL MANAR=تجزئة المنار; LOT TAFOUKT=تجزئة تافوكت
HAY LALLA MERYEM=حي للا مريم; LOTISSEMENT EL BARAKA=تجزئة البركة; RESIDENCE AL FIRDAOUS=إقامة الفردوس
HAY EL KASBAH=حي القصبة; LOT ENNAKHLA=تجزئة النخلة
""")
DOUARS = pairs("""
DOUAR OULED BOUZIRI=دوار أولاد بوزيري; DOUAR AIT OUAZIK=دوار أيت وازيك; DOUAR LAGHDIRA=دوار الغديرة
DOUAR IMI N'TATELT=دوار إمي نتاتلت; KSAR AIT YAHYA=قصر أيت يحيى; DOUAR BENI ZOLI=دوار بني زولي
DOUAR LAHRARCHA=دوار الحرارشة; DR OULED AZZOUZ=دوار أولاد عزوز
""")
SCHOOLS = pairs("""
LYCEE ABDELKRIM EL KHATTABI=ثانوية عبد الكريم الخطابي التأهيلية; LYCEE AL WAHDA=ثانوية الوحدة التأهيلية
LYCEE ALLAL EL FASSI=ثانوية علال الفاسي التأهيلية; LYCEE OUED EDDAHAB=ثانوية وادي الذهب التأهيلية
LYCEE IBN ROCHD=ثانوية ابن رشد التأهيلية; LYCEE EL MOKHTAR SOUSSI=ثانوية المختار السوسي التأهيلية
LYCEE MOHAMED EL FASSI=ثانوية محمد الفاسي التأهيلية; LYCEE JABER IBN HAYANE=ثانوية جابر بن حيان التأهيلية
""")
FACULTIES = pairs("""
FACULTE POLYDISCIPLINAIRE=الكلية المتعددة التخصصات; ECOLE NORMALE SUPERIEURE=المدرسة العليا للأساتذة
FACULTE DES SCIENCES BEN M'SICK=كلية العلوم ابن مسيك; FACULTE DES SCIENCES DE L'EDUCATION=كلية علوم التربية
""")
UNIVERSITIES = pairs("""
UNIVERSITE IBN ZOHR=جامعة ابن زهر; UNIVERSITE MOULAY ISMAIL=جامعة مولاي إسماعيل
UNIVERSITE CADI AYYAD=جامعة القاضي عياض; UNIVERSITE MOHAMMED PREMIER=جامعة محمد الأول
""")
COURTS = pairs("""
AL HOCEIMA=الحسيمة; BENI MELLAL=بني ملال; CHEFCHAOUEN=شفشاون; FQUIH BEN SALAH=الفقيه بن صالح; GUELMIM=كلميم
KELAA DES SRAGHNA=قلعة السراغنة; KHENIFRA=خنيفرة; KHOURIBGA=خريبكة; OUARZAZATE=ورزازات; SEFROU=صفرو; TAOUNATE=تاونات
TAROUDANT=تارودانت; TIZNIT=تيزنيت; ZAGORA=زاكورة
""")
COMPANIES = pairs("""
SRM CASABLANCA-SETTAT=الشركة الجهوية متعددة الخدمات الدار البيضاء سطات
SRM ORIENTAL=الشركة الجهوية متعددة الخدمات الشرق; SRM SOUSS-MASSA=الشركة الجهوية متعددة الخدمات سوس ماسة
SRM FES-MEKNES=الشركة الجهوية متعددة الخدمات فاس مكناس
""")
