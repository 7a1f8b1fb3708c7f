"""Given and family names of this group in both scripts, few of which the groups before it have.

General knowledge, typed by hand; no list of real people was used. Many are double names, as registers are full of.
"""

from samples.names import pairs

MEN = pairs("""
MOHAMED AMINE=محمد أمين; MOHAMED REDA=محمد رضا; MOHAMED ALI=محمد علي; MOHAMED YASSINE=محمد ياسين
AHMED REDA=أحمد رضا; MOHAMED SAID=محمد سعيد; MOULAY HASSAN=مولاي الحسن; MOULAY ABDELLAH=مولاي عبد الله
MOULAY AHMED=مولاي أحمد; MOULAY LAHCEN=مولاي لحسن; SIDI AHMED=سيدي أحمد; MOHAMED SALAH=محمد صالح
MOHAMED LAMINE=محمد الأمين; EL MEHDI=المهدي; EL HOUCINE=الحسين; EL MILOUDI=الميلودي; EL MAATI=المعطي
EL HOUSSINE=الحسين; EL KEBIR=الكبير; EL AYACHI=العياشي; EL MUSTAPHA=المصطفى; EL HACHMI=الهاشمي; BOUSSELHAM=بوسلهام
BENAISSA=بنعيسى; BENYOUNES=بنيونس; BENDAOUD=بنداود; ABDELMALEK=عبد المالك; ABDELJALIL=عبد الجليل
ABDELLATIF=عبد اللطيف; ABDELOUAHAB=عبد الوهاب; ABDENNOUR=عبد النور; ABDELKHALEK=عبد الخالق
ABDELMOUTTALIB=عبد المطلب; ABDELHAFID=عبد الحفيظ; ABDERRAZAK=عبد الرزاق; ABDELADIM=عبد العظيم
ABDELBASSET=عبد الباسط; ABDELAALI=عبد العالي; NOURDINE=نور الدين; HASSAN AMINE=حسن أمين; SOULAIMANE=سليمان
ACHRAF=أشرف; ZAKARIYA=زكرياء; AMJAD=أمجد; HMAD=حماد; LHOUSSAINE=لحسين; BIHI=بيهي; JAOUAD=جواد; MOHSSINE=محسن
MOUNAIM=منعم; ZINE EDDINE=زين الدين; SAIFEDDINE=سيف الدين; NASREDDINE=نصر الدين; AISSA=عيسى; HASSAN EDDINE=حسن الدين
LHAJ AHMED=الحاج أحمد; MOHAMED ANASS=محمد أنس; MOHAMED TAHA=محمد طه; AHMED YASSINE=أحمد ياسين
MOHAMED ILYAS=محمد إلياس; MOULAY YOUSSEF=مولاي يوسف; SIDI BRAHIM=سيدي ابراهيم; LAHOUSSINE=لحوسين; FARID=فريد
MOHAMED LARBI=محمد العربي; EL HASSAN=الحسن
""")

WOMEN = pairs("""
FATIMA ZOHRA=فاطمة الزهراء; LALLA FATIMA=للا فاطمة; LALLA MERIEM=للا مريم; LALLA AICHA=للا عائشة
OUM EL KHAIR=أم الخير; FATIMA EZ-ZAHRA=فاطمة الزهراء; ZINEB EL KHADRA=زينب الخضرا; NOUR EL HOUDA=نور الهدى
AICHA MARIAM=عائشة مريم; KHADIJA EL KOBRA=خديجة الكبرى; RQIA=رقية; YAMINA=يمينة; EL KAMLA=الكاملة; EL BATOUL=البتول
EL HASSANIA=الحسنية; EL YAZIA=اليازية; EL AZIZA=العزيزة; EL GHZALA=الغزالة; EL MOUNIA=المونية; ZAHRA=الزهرة
FAZZA=فازة; MAHJOUBIA=محجوبية; ZAHRIA=زهرية; HALIMA ESSAADIA=حليمة السعدية; IBTIHAL=ابتهال; INTISSAR=انتصار
ITIMAD=اعتماد; MOUNIRA=منيرة; HOURIA=حورية; CHAYMAE=شيماء; SALWA=سلوى; ZOULIKHA=زليخة; HADHOUMA=هضومة; CHAMA=شامة
LALLA ZAHRA=للا الزهرة; LALLA MALIKA=للا مليكة; LALLA HABIBA=للا حبيبة; LALLA SAADIA=للا السعدية; SAFAE=صفاء
MARYAM=مريم; ZAKIA=زكية; FATIMA BATOUL=فاطمة البتول; OUAFAA=وفاء; LEILA ZAHRA=ليلى الزهراء; HADIA=هادية; AZIZA=عزيزة
RABIAA=ربيعة; HIND ZINEB=هند زينب; MBARKA ZAHRA=امباركة الزهرة; DOUAA=دعاء; SIRINE=سيرين; GHALIA=غالية
CHOUROUK=شروق; TAMRAOUIT=تامراويت; HLIMA=حليمة; FATMA=فاطمة; ITTO HADDA=إيطو حدة; MALAK=ملاك; ALAE=آلاء; ISRAE=إسراء
SABAH=صباح; NAJOUA HAJAR=نجوى هاجر; NOUZHA=نزهة; LOUBABA ZINEB=لبابة زينب
""")

FAMILIES = pairs("""
ABOUZAID=أبوزيد; AFQUIR=أفقير; AGHZAF=أغزاف; AIT BELLA=ايت بلا; AIT DAOUD=ايت داود; AIT ICHOU=ايت ايشو
AIT LAHSSAINE=ايت لحساين; AIT OUFKIR=ايت أوفقير; AJANA=أجانا; AKESBI=أقصبي; ALLOULI=علولي; AMAHZOUNE=أمهزون
AMEZIANE=أمزيان; ANEJJAR=أنجار; AOURAGH=أوراغ; ASSOULI=الصولي; AZAROUAL=أزروال; BADDOURI=بدوري; BAKKALI=البقالي
BARGACH=بركاش; BEKKAI=البكاي; BELAHCEN=بلحسن; BELFQIH=بلفقيه; BELKASMI=بلقاسمي; BELMAATI=بلمعطي; BEN HSSAIN=بن حساين
BENALLA=بنعلا; BENBOUCHTA=بنبوشتة; BENDRISS=بندريس; BENHAMMOU=بنحمو; BENJEBARA=بنجبارة; BENMLIH=بنمليح
BENSAID=بنسعيد; BENTALEB=بنطالب; BOUAOUDA=بوعودة; BOUCHAREB=بوشارب; BOUDERKA=بودرقة; BOUGRINE=بوكرين; BOUISSEF=بويسف
BOUKHARTA=بوخرطة; BOULAICH=بوليش; BOUMAAZA=بومعزة; BOURKIA=بورقية; BOUTALEB=بوطالب; BOUZOUBAA=بوزوبع; CHAFAI=الشافعي
CHAHIDI=الشهيدي; CHEBIHI=الشبيهي; CHOUKRI=شكري; DEGHMI=الدغمي; DINIA=دينية; DOUIEB=الدويب; EL AMRAOUI=العمراوي
EL ATTAR=العطار; EL AYADI=العيادي; EL BARNOUSSI=البرنوصي; EL BOUAZZAOUI=البوعزاوي; EL FARISSI=الفاريسي
EL GUERMAI=الكرماعي; EL HAOUARI=الهواري; EL JIRARI=الجيراري; EL KARKOURI=القرقوري; EL MALKI=المالكي
EL MERINI=المريني; EL MOUDEN=المودن; EL OUARDIGHI=الورديغي; EL OUAZZANI=الوزاني; EL QADI=القاضي; EL WARDI=الوردي
EN-NAJI=الناجي; ER-RAMI=الرامي; ESSADIKI=الصديقي; EZ-ZAHIRI=الزاهري; FARHANE=فرحان; FASSI FIHRI=الفاسي الفهري
FERTAT=فرتات; GARTIT=كرتيت; GUESSOUS=كسوس; HAMMOUCH=حموش; HARAKAT=حركات; HASSNAOUI=الحسناوي; HNINI=حنيني
IRAQI HOUSSAINI=العراقي الحسيني; JELLOUN=جلون; KADMIRI=القادميري; KHARBOUCH=خربوش; KOURAICHI=القريشي
LAABIDI=العبيدي; LAASRI=العسري; LACHHAB=لشهب; LAGHMARI=لغماري; LAHBABI=الحبابي; LAHLALI=لهلالي; LAMSAOURI=لمساوري
LEMRABET=المرابط; MAHDANE=ماهدان; MAJDOUBI=المجدوبي; MOUATADID=معتضد; MOUHIB=مهيب; OUADGHIRI=الودغيري; OUCHEN=أوشن
OUDGHIRI=الودغيري; OUKHOUYA=أوخويا; OULAHCEN=أولحسن; RAFIKI=رفيقي; REGRAGUI=الركراكي; ROUICHA=رويشة; SABIR=صابر
SAHNOUNI=السحنوني; SEFRIOUI=الصفريوي; SEMLALI=السملالي; SQALLI=الصقلي; TAHIRI JOUTI=الطاهري الجوطي
TAZI MOKRI=التازي المقري; WAHBI=وهبي; YAKINE=يقين; ZAIDOUNI=زيدوني; ZITOUNI=الزيتوني
""")
