"""Names that look or sound alike and are different people's, and names that may be one person's or two people's.

A row holds groups parted by `|`, spelt in both scripts, `_` for a space; an article counts where it is written. Source:
research/documents.md §9.2 and general knowledge.
"""

APART = """
HASSAN HASSANE حسن | HOUCINE HUSSEIN HOUSSAINE حسين الحسين | HASNA HASNAE حسناء | IHSSANE IHSANE إحسان | HASSANIA
حسنية; LAHCEN LAHSEN لحسن الحسن | LHOUCINE LHOUSSAINE LAHOUCINE لحسين الحسين | HASSOUN حسون; AHMED أحمد | HAMID حميد
| HAMED حامد | MOHAMED محمد | MHAMED امحمد | MAHMOUD محمود | HAMADI HAMMADI حمادي | HAMIDA حميدة | HAMOU حمو |
HAMMAD حماد | HAMDAN حمدان | HAMD حمد; KHADIJA خديجة | KHADDOUJ KHADOUJ خدوج | HADDA حدة | KHADRA خضرة; HAKIM حكيم |
HALIM حليم | HAKAM حكم; HAMZA حمزة | HAMIDA حميدة; OMAR عمر | AMR عمرو | AMAR AMMAR عمار | AMER AMEUR عامر | AMIR
أمير | OMRANE IMRANE عمران; SAID سعيد | SAAD سعد | SAOUD سعود | SAIDA سعيدة | SAADIA سعدية | SAIF سيف | ASSAAD أسعد;
SAAD سعد | SOUAD سعاد; RACHID رشيد | RACHED راشد | RACHIDA رشيدة | RACHAD رشاد | ROCHDI رشدي; SALEM سالم | SALIM
سليم | SALAM سلام | SALMA سلمى | SALMANE سلمان | SALIMA سليمة | SALOUA SALWA سلوى | SALAMA سلامة | SLIMANE سليمان;
SALEH صالح | SALAH صلاح | SALIHA صليحة صالحة | SALHI صالحي; KARIM كريم | KARIMA كريمة | KARAM كرم | KAMAL كمال |
KAMEL KAMIL كامل; JAMAL جمال | JAMIL جميل | JAMILA جميلة | JALAL جلال | JALIL جليل | JALILA جليلة; NADIA نادية |
NAJIA نجية | NAJWA NAJOUA نجوى | NADA ندى | NAJAT نجاة | NAJLAE نجلاء; FATIMA فاطمة | FADMA فاضمة فضمة | FATIHA
فتيحة | FATNA فاطنة | FATHIA فتحية | FETTOUMA FATTOUMA فطومة; ABDELLAH عبد_الله | ABDELALI عبد_العالي عبد_العلي |
ABDELILAH عبد_الإله | ABDELHADI عبد_الهادي; YOUSSEF يوسف | YOUNES يونس | YASSINE ياسين | YASSIR ياسر; AMINE أمين |
AMINA أمينة | YAMINA يمينة | IMANE إيمان | AYMANE أيمن; LATIFA لطيفة | LATIF لطيف; NAIM نعيم | NAIMA نعيمة | NIAMA
نعمة; SAMIR سمير | SAMIRA سميرة | SAMI سامي | SAMIA سامية | SAMIH سميح | SAMIHA سميحة | SAMER سامر; MALIK MALEK مالك
| MALIKA مليكة | MALAK ملاك ملك; KHALID KHALED خالد | KHALIDA خالدة | KHALIL خليل | WALID OUALID وليد; AMAL أمل آمال
أمال | IKBAL إقبال; RABIA ربيعة | RABIE RABII ربيع | RABHA رابحة | RABAB رباب; RABIA RABIAI ربيعي; SAMAH سماح |
SABAH صباح; HANANE حنان | HANAE هناء | HANIA هنية; SARA سارة | SANAE سناء | SAFAE صفاء | SALMA; HAFID حفيظ | HABIB
حبيب | HABIBA حبيبة | HAFIDA حفيظة | HAFSA حفصة; HALIMA حليمة | HAKIMA حكيمة | HALIM حليم; NABIL نبيل | NABILA نبيلة
| NAJIB نجيب | NAJIBA نجيبة | HAJIB حاجب | NABIH نبيه; MOUNIR منير | MOUNIA منية مونية | MOUNA منى | MOUNIRA منيرة |
MANAL منال | AMINA; MOURAD مراد | MOUAD معاذ معاد; FARID فريد | FARIDA فريدة | FOUAD فؤاد | FAHD فهد | FARES فارس;
FOUZIA FAOUZIA فوزية | FAOUZI فوزي | FAIZA فائزة فايزة; ANAS أنس | ANIS أنيس | ANISSA أنيسة | INAS إيناس | ILYAS
إلياس; ADIL عادل | ADNANE عدنان | ADAM آدم; ALI علي | ALAE علاء | ALIA علياء عالية علية | ALLAL علال; AZIZ عزيز |
AZIZA عزيزة | AZZOUZ عزوز | AZZEDDINE عز_الدين; TARIK طارق | TAHAR طاهر | TAHIRA طاهرة; TAYEB طيب | TAIBA طيبة;
ZAHRA ZOHRA زهرة | ZOUHOUR ZHOR زهور | ZAHIRA زهيرة | ZOUHAIR زهير | ZAHIR زاهر; ZINEB زينب | ZINA زينة; ZAKIA زكية
| ZAKARIA زكرياء | ZAKI زكي; NORA NOURA نورة | NOUR نور | NEZHA نزهة; LAILA ليلى | LINA لينا لينة | LOUBNA لبنى;
HIND هند | HOUDA هدى | HIBA هبة | HAJAR هاجر; MARIAM مريم | MARIAMA مريامة | MAROUA مروة | MARYA ماريا; ASMAE أسماء
| ASSIA آسية | ISMAIL إسماعيل; SOUMAYA سمية | SOUHAILA سهيلة | SOUKAINA سكينة | SANIA سنية; SIHAM سهام | ILHAM إلهام
| IKRAM إكرام; HICHAM هشام | HACHEM هاشم | HACHMI هاشمي الهاشمي; KACEM قاسم | KASSIMI قاسمي | BELKACEM بلقاسم;
MOUSSA موسى | MOUSTAPHA مصطفى | AISSA عيسى | MOUSSAOUI موساوي; YAHYA يحيى | YAHYAOUI يحياوي; IDRISS DRISS إدريس |
DRISSI IDRISSI إدريسي; BRAHIM إبراهيم | BRAHIMI إبراهيمي; OTHMANE عثمان | OTHMANI عثماني; MANSOUR منصور | MANSOURI
منصوري; TAHAR طاهر | TAHIRI طاهري; MIMOUN ميمون | MIMOUNA ميمونة | MIMOUNI ميموني; MESSAOUD مسعود | MESSAOUDA مسعودة
| MESSAOUDI مسعودي; MILOUD ميلود | MILOUDA ميلودة | MILOUDI الميلودي; MBAREK مبارك | MBARKA مباركة | MBARKI مباركي;
RAHAL رحال | RAHALI رحالي; NACER NASSER ناصر | NASR نصر | NACIRI ناصري | NASSIMA نسيمة | NASSIM نسيم; ABDELKADER
عبد_القادر | ABDELKEBIR عبد_الكبير | ABDELKARIM عبد_الكريم | ABDELHAKIM عبد_الحكيم; ABDELHAMID عبد_الحميد |
ABDELMAJID عبد_المجيد | ABDELHAFID عبد_الحفيظ | ABDELWAHID عبد_الواحد; ABDELHAK عبد_الحق | ABDELHAY عبد_الحي |
ABDELKHALEK عبد_الخالق; ABDERRAHIM عبد_الرحيم | ABDERRAHMANE عبد_الرحمان عبد_الرحمن | ABDELHALIM عبد_الحليم;
ABDELWAHED عبد_الواحد | ABDELWAHAB عبد_الوهاب; ABDELAZIZ عبد_العزيز | ABDELALI | ABDELADIM عبد_العظيم; ABDESLAM
عبد_السلام | ABDESSAMAD عبد_الصمد; ABDELLATIF عبد_اللطيف | ABDELATI عبد_العاطي | ABDELFATTAH عبد_الفتاح; ABDELMALEK
عبد_المالك | ABDELMAJID | ABDELKHALEK; ABDELJALIL عبد_الجليل | ABDELJABBAR عبد_الجبار | ABDELJAOUAD; ABDELGHANI
عبد_الغني | ABDELGHAFOUR عبد_الغفور; ABDENBI عبد_النبي | ABDENNOUR عبد_النور | ABDENNACER عبد_الناصر; ALAMI العلمي |
ALAOUI العلوي | ALLALI العلالي | AMMARI العماري; AMRANI | OMRANI; OMARI | AMRI; AMRANI العمراني | AMMARI العماري |
AMRI العمري; TAZI التازي | TAIBI الطيبي | RAZI الرازي; FASSI الفاسي | FARSI الفارسي | FAHSI الفحصي; BENNANI بناني |
BENNIS بنيس; SAIDI السعيدي | SAADI السعدي | SAOUDI السعودي; HASSANI | HOUSSAINI الحسيني | HASNAOUI الحسناوي |
HASSOUNI الحسوني | HOSNI HOUSNI; HAMIDI الحميدي | HAMDI حمدي | HAMDANI الحمداني | HAMDAOUI الحمداوي | HAMMADI حمادي
| MHAMDI المحمدي; KHALDI خالدي | KHALFI الخلفي | KHALIFI الخليفي | KHALILI الخليلي; KADIRI KADRI القادري | KADDOURI
القدوري | KADI القاضي; CHERKAOUI الشرقاوي | CHERKI الشرقي | CHAKOURI; MANSOURI المنصوري; RAHMANI الرحماني | RAHMOUNI
الرحموني | RAHIMI الرحيمي; ZAHIRI الزهيري | ZOUHRI | ZAHRI | ZAHRAOUI الزهراوي; ZAIDI الزيدي | ZIDANI ZAIDANI
الزيداني | ZIADI الزيادي | ZIANI الزياني; BENALI بنعلي | BENALLAL بنعلال | BENAISSA بنعيسى | BENAMAR; BOUZID بوزيد |
BOUZIDI البوزيدي | BOUZIANE بوزيان | BOUAZZA بوعزة; LAHMAR الأحمر لحمر | LAHMIDI الحميدي | LAKHDAR الأخضر لخضر;
SALHI الصالحي | SALMI السالمي | SOULAMI السلمي | SALIMI السليمي; SEDDIKI الصديقي | SADIKI الصادقي; NACIRI الناصري |
NASSRI NASRI النصري; GHARBI الغربي | LARBI ARBI العربي; HAJJI الحجي | HAJJAJ حجاج; MERNISSI المرنيسي | MERINI
المريني; OUALI الوالي | OUALIDI الوليدي; YOUSSFI اليوسفي | YOUNSI اليونسي; YAAKOUBI اليعقوبي | YOUBI اليوبي; JABRI
الجابري | JABBARI الجباري; HILALI الهلالي | HALIMI حليمي; TALBI الطالبي | TAHIRI الطاهري; AZIZI العزيزي | AZZOUZI
العزوزي; BAKKALI البقالي | BAKRI البكري | BAKKOURI البكوري; MALKI المالكي | MAKKI المكي | MALAKI; FATHI فتحي |
FATIHI فاتحي; CHAMI الشامي | CHAMSI الشمسي; NAJI الناجي | NAJIB نجيب | NAJJAR النجار | NAJMI نجمي; NOURI النوري |
NAJI; RADI الراضي | RIADI رياضي; RAMI الرامي | RAMDANI رمضاني; SABRI صبري | SABIRI الصابري | SABIR صابر
"""

PERHAPS = """
HASSAN HASSANE حسن | LAHCEN LAHSEN EL_HASSAN EL_HASSANE الحسن لحسن; HOUCINE HUSSEIN HOUSSAINE حسين | LHOUCINE
LHOUSSAINE LAHOUCINE EL_HOUCINE EL_HOUSSAINE الحسين لحسين; MOHAMMADI | MHAMDI; KHALDI | KHALIDI; AMINE أمين |
EL_AMINE LAMINE الأمين لمين; BENAMAR | BENOMAR; GHITA RHITA | RITA; ZOHRA زهرة | ZAHRAE زهراء
"""
