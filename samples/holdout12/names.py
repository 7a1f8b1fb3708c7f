"""Given and family names of this group in both scripts: of the south and the east, old ones and very new ones.

General knowledge, typed by hand; no list of real people was used. Nearly all stand in no other group.
"""

from samples.names import pairs

MEN = pairs("""
ABBES=عباس; ABDELFADIL=عبد الفضيل; ABDELGHAFFAR=عبد الغفار; ABDELHAQ=عبد الحق; ABDELKHALAK=عبد الخالق
ABDELKOUDOUS=عبد القدوس; ABDELLATIF AMINE=عبد اللطيف أمين; ABDELMAOULA=عبد المولى; ABDELMOUJIB=عبد المجيب
ABDELMOUTI=عبد المعطي; ABDELOUADOUDE=عبد الودود; ABDELWADOUD=عبد الودود; ABDENNACEUR=عبد الناصر; ABDERRAZAQ=عبد الرزاق
ABDESSABOUR=عبد الصبور; ABDESSAMIE=عبد السميع; ABDETTAOUAB=عبد التواب; ABOUBAKR=أبو بكر; ADDI=عدي; AHMADOU=أحمدو
AHMED AMINE=أحمد أمين; AHMED SALEM=أحمد سالم; AMRAN=عمران; ANOUAR=أنور; ATMANE=عثمان; AYAD=عياد; AYMEN=أيمن; BABA=بابا
BADIE=بديع; BAHA EDDINE=بهاء الدين; BARAKA=بركة; BELGACEM=بلقاسم; BELKACEM=بلقاسم; BENDRISS=بندريس; BOUJIDA=بوجيدة
BOUMEHDI=بومهدي; BOUTAYEB=بوالطيب; BRAHIM KHALIL=إبراهيم خليل; CHAHID=شهيد; CHARIF=شريف; CHEIKH=الشيخ; DAHI=الداهي
DJILALI=الجيلالي; EL AID=العيد; EL AMINE=الأمين; EL GHAZI=الغازي; EL HASSANE=الحسن; EL JILALI=الجيلالي
EL KHALIL=الخليل; EL KHAMMAR=الخمار; EL LARBI=العربي; EL MORABIT=المرابط; EL MOUSTAFA=المصطفى; EL OUAFI=الوافي
ELHABIB=الحبيب; ELHASSAN=الحسن; FADEL=فاضل; FAIZ=فائز; GHALI=غالي; HABIBOULLAH=حبيب الله; HAMDI=حمدي; HAMOUDA=حمودة
HASSANE=حسان; HILAL=هلال; HMIDOU=حميدو; HOUMANE=حومان; IBRAHIM=إبراهيم; ISMAIL AMINE=إسماعيل أمين; JAD ALI=جاد علي
JAMIL=جميل; KAMIL=كامل; KHALIHENNA=خليهن; KINANE=كنان; LAARBI=العربي; LAHOUCINE=الحسين; LEHBIB=الحبيب; LHASSANE=الحسن
LOUKMANE=لقمان; MAJD=مجد; MALAININE=ماء العينين; MAROUANE ALI=مروان علي; MOHAMED ARBI=محمد عربي
MOHAMED CHAFIK=محمد شفيق; MOHAMED EL AMINE=محمد الأمين; MOHAMED FADEL=محمد فاضل; MOHAMED IDRISS=محمد إدريس
MOHAMED JAWAD=محمد جواد; MOHAMED LEMINE=محمد لمين; MOHAMED SALEM=محمد سالم; MOHAMED YOUSSEF=محمد يوسف; MOKHTAR=المختار
MOUNTASSER=المنتصر; MOURABIT=مرابط; NACER=ناصر; NAOUAR=نوار; NOUAMAN=نعمان; NOUR=نور; OUADIE=وديع; OUASSIM=وسيم
OULAYD=أولعيد; OUMAR=عمر; RAMZI=رمزي; RAOUF=رؤوف; SALAMA=سلامة; SALEH=صالح; SAMMAD=صماد; SIDATI=سيداتي
SIDI LARBI=سيدي العربي; SIDI MOUSSA=سيدي موسى; TAJEDDINE=تاج الدين; TALHA=طلحة; TIJANI=التجاني; YAHDIH=يحظيه
YASSER=ياسر; YOUNOUSS=يونس; ZAHIR=زاهر; ZINEDDINE=زين الدين; MOHAMED=محمد; AHMED=أحمد; YOUSSEF=يوسف; HASSAN=حسن
RACHID=رشيد; OMAR=عمر; KARIM=كريم
""")

WOMEN = pairs("""
AAZZA=عزة; ABOUCHE=عبوش; AHLEM=أحلام; AIDDA=عيدة; AMAL NOUR=أمل نور; AMINATOU=أميناتو; ANFAL=أنفال; ASSALA=أصالة
AYAH=آية; AZIZA ZAHRA=عزيزة الزهراء; BADIAA=بديعة; BATTA=بتة; BOUCHRA NOUR=بشرى نور; CHAHINAZ=شاهيناز; CHAIMAA=شيماء
CHAIMAA NOUR=شيماء نور; CHEIKHA=الشيخة; DAHBIA=ذهبية; DALAL=دلال; DOUAE=دعاء; EL ALYA=العالية; EL BACHRA=البشرى
EL BATOULE=البتول; EL GHALYA=الغالية; EL JAOUHARA=الجوهرة; EL MAHJOUBA=المحجوبة; ELHAM=إلهام; ENNOUMA=النومة
ERRAKIA=الراقية; ESSADIA=السعدية; ESSALKA=السالكة; FAIROUZ=فيروز; FARHA=فرحة; FATIMATOU=فاطمتو; FATIMA AYA=فاطمة آية
FATIMA MANAL=فاطمة منال; FATTOUCH=فطوش; FIKRIYA=فكرية; GHAJMOULA=غجمولة; GHIZLENE=غزلان; HABBA=حبة; HADHOUM=حضوم
HADJA=الحاجة; HAFIDHA=حفيظة; HALLOUMA=حلومة; HANANNE=حنان; HASNAA=حسناء; HAYETTE=حياة; HIBAT ALLAH=هبة الله
HOUDA NOUR=هدى نور; HOURYA=حورية; IDA=إيدة; IJJA=إيجة; IJJOU=إيجو; ILHEM=إلهام; IMAME=إمام; JAMAAA=جامعة; JANNA=جنة
JANNAT=جنات; JIHAN=جيهان; KALTHOUM=كلثوم; KAMILIA=كاميليا; KAOUTAR NOUR=كوثر نور; KHADDOUJE=خدوج; KHADIJETOU=خديجتو
KHOUITA=خويتة; LALLA BATOUL=للا البتول; LALLA KENZA=للا كنزة; LALLA OUM KELTOUM=للا أم كلثوم; LALLA SOUKAINA=للا سكينة
LAOUIZA=الوازنة; LATIFAH=لطيفة; LINE=لين; LOUNA=لونا; MAALOUMA=معلومة; MAGHNIA=مغنية; MAJIDA NOUR=مجيدة نور
MARJANA=مرجانة; MARYAM NOUR=مريم نور; MAYAR=ميار; MAYSAE=ميساء; MEIMOUNA=ميمونة; MELOUKA=ملوكة; MENNATA=منات
MIJA=ميجا; MOUHJA=مهجة; NABIHA=نبيهة; NADRA=نظرة; NAFISSA=نفيسة; NAJAH NOUR=نجاح نور; NAZHA=نزهة; NEJMA=نجمة
NESRINE=نسرين; NIAMA=نعمة; NOUHAILA AYA=نهيلة آية; OUISSAM=وسام; OUM EL AID=أم العيد; OUMLAID=أم العيد; RABBOUHA=ربوحة
RAJAA NOUR=رجاء نور; RAMLA=رملة; RAZANE=رزان; RIHANA=ريحانة; RIMASS=ريماس; ROQAYA=رقية; SAFIYA=صفية; SALKA=السالكة
SALLAMA=سلامة; SANAE NOUR=سناء نور; SELTANA=سلطانة; SENIA=السنية; SIHEM=سهام; SOUAAD=سعاد; SOUFIA=صوفيا
SOULTANA=سلطانة; TAGOUNT=تكونت; TAKBIRA=تكبرة; TALEBBOUYA=الطالب بوية; TAMAYNOUT=تماينوت; TIFAOUT=تيفاوت; TIMA=تيما
TOULINE=تولين; YAQOUTA=ياقوتة; YEMNA=يامنة; ZAHRA NOUR=زهراء نور; ZAYNEB=زينب; ZOHOUR=زهور; ZOUHOUR=زهور; FATIMA=فاطمة
KHADIJA=خديجة; AICHA=عائشة; MERYEM=مريم; SALMA=سلمى; NADIA=نادية; HANANE=حنان
""")

FAMILIES = pairs("""
ABAAKIL=أبا عقيل; ABAKHAR=أبخار; ABBIH=أبيه; ABDELMOUMNI=عبد المومني; ABOUHANI=أبو هاني; ABOUHAFS=أبو حفص
ABOULHASSAN=أبو الحسن; ACHABAR=أشبار; ACHAOUI=عشاوي; ADNANI=عدناني; AFELLAH=أفلاح; AFKIRI=أفقيري; AGARGOUR=أكركور
AGHOUTANE=أغوتان; AHANSAL=أحنصال; AHBAZ=أحباز; AHOUZI=أحوزي; AIT ALLA=أيت علا; AIT BENALI=أيت بنعلي
AIT BIHICH=أيت بيهيش; AIT ELKADI=أيت القاضي; AIT HAMOU=أيت حمو; AIT KACEM=أيت قاسم; AIT LHOUSSAINE=أيت الحسين
AIT MBAREK=أيت مبارك; AIT OUARAB=أيت وعراب; AIT SAID=أيت سعيد; AIT TOUCHNT=أيت توشنت; AIT YAHIA=أيت يحيى; AKABLI=أقبلي
AKHROUF=أخروف; AKKA=أكا; ALAHYANE=الحيان; ALILOU=عليلو; AMASSAD=أماساد; AMGROUD=أمكرود; AMJAHID=أمجاهد; ANOUZLA=أنوزلا
AOUCHAR=أوشار; AQESBI=أقصبي; ARSALANE=أرسلان; ASOUAB=الصواب; ATTAOUI=عطاوي; AZARGUI=أزركي; AZENKOUK=أزنكوك
BAAZIZ=باعزيز; BADRANE=بدران; BAGHDADI=بغدادي; BAHADDOU=باحدو; BAHIJ=بهيج; BAHOUSSE=باهوس; BAIBA=بيبا; BAJJA=بجا
BALAFREJ=بلافريج; BARAHMA=براهمة; BARHMI=البرهمي; BASSIR=بصير; BAZI=بازي; BEKKALI=البقالي; BELAYACHI=بلعياشي
BELBACHIR=بلبشير; BELHASSAN=بلحسن; BELKHAYAT=بلخياط; BELLAMLIK=بلمليك; BELOUAD=بلواد; BEN ATIYA=بن عطية
BEN MESSAOUD=بن مسعود; BENABDELLAH=بنعبد الله; BENAMAR=بنعمر; BENBRAHIM=بنبراهيم; BENDAHMANE=بندحمان
BENELKHADIR=بنالخضير; BENHADDOU=بنحدو; BENIAICH=بنيعيش; BENJELLOUL=بنجلول; BENKHALTI=بنخلطي; BENMAKHLOUF=بنمخلوف
BENNIS=بنيس; BENOUNA=بنونة; BENRAHAL=بنرحال; BENSGHIR=بنصغير; BENTAHILA=بنطاهيلة; BENZEKRI=بنزكري; BERHAZI=برحازي
BICHRI=البشري; BIROUK=بيروك; BOUABID=بوعبيد; BOUAICHI=بوعيشي; BOUAKRA=بوعكرة; BOUBRIK=بوبريك; BOUCHIKHI=البوشيخي
BOUDOUMA=بودومة; BOUGHRARA=بوغرارة; BOUHOUCH=بوهوش; BOUISSOU=بويسو; BOUJBEL=بوجبل; BOULOUDN=بولودن; BOUMEDYAN=بومدين
BOUNHAR=بونهار; BOURKADI=بورقادي; BOUSSAIDI=البوسعيدي; BOUSTTA=بوستة; BOUZAID=بوزيد; BOUZLIM=بوزليم
CHAHBOUNI=الشهبوني; CHARIFI=الشريفي; CHATER=الشاطر; CHEMLAL=شملال; CHENNA=شنا; CHERRAT=الشراط; CHETTOU=شتو
CHIGUER=الشكر; CHIKHAOUI=الشيخاوي; CHNINI=شنيني; CHOUBANI=الشوباني; DAALOUS=دعلوس; DAHHOU=داحو; DAKIR=ذاكر
DARIF=الظريف; DERDABI=الدردابي; DIANI=الدياني; DLIMI=الدليمي; DOUIDI=الدويدي; EL AARGOUBI=العركوبي; EL ABDI=العبدي
EL AMIRI=العميري; EL ARABI=العربي; EL ASRI=العصري; EL BAGHDADI=البغدادي; EL BAHRAOUI=البحراوي; EL BELGHITI=البلغيتي
EL BERNICHI=البرنيشي; EL BOUHALI=البوهالي; EL FAROUKI=الفاروقي; EL GHARIB=الغريب; EL GHRISSI=الغريسي
EL HAFIANE=الحفيان; EL HIBA=الهيبة; EL HOUSSAINI=الحسيني; EL JAZOULI=الجزولي; EL JOUMANI=الجماني; EL KARRAB=الكراب
EL KHARRAZ=الخراز; EL KHOULANI=الخولاني; EL LAABI=اللعبي; EL MAATI=المعطي; EL MADINI=المديني; EL MANOUZI=المانوزي
EL MOATAMID=المعتمد; EL MOUSTAINE=المستعين; EL OUAJIDI=الواجدي; EL OUARRAQ=الوراق; EL RHAZI=الغازي; EL YAMANI=اليماني
ELKHARCHI=الخرشي; ELMAKHLOUFI=المخلوفي; ENNASIRI=الناصيري; ERGUIBI=الركيبي; ESSBAI=السباعي; FAHMI=فهمي; FAKIHI=الفقيهي
FENANE=فنان; FIKRI=فكري; GANA=كانة; GHALLAB=غلاب; GOUZOULI=الكوزولي; GRINI=الكريني; GUERCHI=القرشي; HABIBI=حبيبي
HADDOUCHE=حدوش; HAIDARA=حيدرة; HAMIMAZ=حميمز; HANINE=حنين; HAYTOUM=هيتوم; HINDAM=هندام; HOUBBANE=حبان
IBNOUZAHIR=ابن زهير; IDALI=إدالي; IDOUBRAHIM=إدوبراهيم; IFKIREN=إفقيرن; IZEM=إيزم; JEDDI=الجدي; JOUNDI=الجندي
KADI=القاضي; KAICH=كعيش; KERDOUDI=الكردودي; KHARMOUDI=الخرمودي; KHOULALI=الخولالي; KNIDIRI=الكنيديري; KOUBI=الكوبي
LAABOUDI=العبودي; LAAFOU=لعفو; LAAMIRI=العميري; LAGHFIRI=الغفيري; LAGRINI=لكريني; LAKRAA=لقرع; LAMINE=لمين
LAMKADDEM=المقدم; LAMTOUNI=اللمتوني; LANSARI=الأنصاري; LARBI=العربي; LASFAR=الأصفر; LATRACH=الأطرش; MAAZI=معزي
MAJID=مجيد; MALAININE=ماء العينين; MASTOUR=مستور; MAZOUZI=المزوزي; MECHICHI=المشيشي; MELLOUK=ملوك; MERROUN=مرون
MHAIDRA=امحيدرة; MOUFAKKIR=المفكر; MOUNTASSIR=منتصر; MZALI=المزالي; NABAOUI=النبوي; NASRI=النصري; NEFFAH=نفاح
NOUMIR=نومير; OUAHIDI=الوحيدي; OUAISSA=أوعيسى; OUBOUHOU=أوبوهو; OUGHANEM=أوغانم; OUHSSAINE=أوحساين; OUJAA=أوجاع
OULKADI=أولقاضي; OUMAROU=أومارو; OUTALEB=أوطالب; OUZAHRA=أوزهرة; RAHIMI=الرحيمي; RAISSI=الرايسي; REZZOUK=الرزوق
ROCHDI=الرشدي; SAHRAOUI=الصحراوي; SAISSI=السايسي; SALIMI=السالمي; SENTISSI=السنتيسي; SIDATI=سيداتي; SMAALI=السماعلي
SOUIRI=السويري; TADLAOUI=التادلاوي; TAHRI=الطاهري; TAKI=تقي; TAMEK=التامك; TARFAOUI=الطرفاوي; TAYEBI=الطيبي
TOUFALI=التوفالي; TRIKI=التريكي; YAAQOUBI=اليعقوبي; YAHDIH=يحظيه; YATIM=يتيم; ZAARI=الزعري; ZAROUALI=الزروالي
ZEFZAFI=الزفزافي; ZGUID=ازكيد; ZIYATI=الزياتي; ZOUAGHI=الزواغي; ALAMI=علمي; EL FASSI=الفاسي; BENJELLOUN=بنجلون
TAZI=التازي; EL AMRANI=العمراني; BENALI=بنعلي
""")
