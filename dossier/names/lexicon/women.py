"""Given names of women: Arabic without vowel signs, then Latin spellings; `_` stands for a space, `;` parts names.

General knowledge, typed by hand; no list of real people was used.
"""

WOMEN = """
فاطمة FATIMA FATMA; فاطنة FATNA;
فاطمة_الزهراء FATIMA_ZAHRA FATIMA_EZZAHRA FATIMA_ZAHRAE FATIMAZAHRA FATIMA_EZZAHRAE FATIM_ZAHRA; فاظمة FADMA;
فاضمة FADMA; فضمة FADMA; فطومة FATTOUMA FETTOUMA; فتيحة FATIHA; فتحية FATHIA; فدوى FADOUA FADWA; فريدة FARIDA;
فوزية FOUZIA FAOUZIA; فردوس FIRDAOUS FERDAOUS; فضيلة FADILA; خديجة KHADIJA; خدوج KHADDOUJ KHADOUJ; عائشة AICHA;
عيشة AICHA; عيدة AIDA; عايدة AIDA; عبير ABIR; عتيقة ATIKA; عزيزة AZIZA; عفاف AFAF; علية ALIA; عالية ALIA ALYA;
عواطف AOUATIF AOUATEF; عزة AZZA; زينب ZINEB ZAINAB ZAYNAB; زهرة ZAHRA ZOHRA; الزهرة EZZAHRA ZOHRA;
الزهراء EZZAHRA ZAHRA ZAHRAE; زهراء ZAHRAE ZAHRA; زهور ZOUHOUR ZHOR; زبيدة ZOUBIDA; زكية ZAKIA;
زليخة ZOULIKHA ZOLIKHA; زهيرة ZOUHAIRA ZAHIRA; زاينة ZAINA; زينة ZINA;
مريم MERYEM MARIAM MARYAM MERIEM MARIEM MIRIAM; مريامة MERIAMA; أمينة AMINA; امينة AMINA; مينة MINA; نعيمة NAIMA;
نادية NADIA; ناهد NAHID; نجاة NAJAT; نجية NAJIA; نجيبة NAJIBA; نجوى NAJOUA NAJWA; نجلاء NAJLAE; نزهة NEZHA NOUZHA;
نوال NAWAL NAOUAL; نورة NORA NOURA; نورا NORA NOURA; نور NOUR; نور_الهدى NOUR_EL_HOUDA NOURELHOUDA;
نسرين NISRINE NESRINE NASRINE; نسيمة NASSIMA; نبيلة NABILA; نعمة NIAMA; ندى NADA; نهاد NOUHAD NIHAD;
نهيلة NOUHAILA NOHAILA; هيلة HAILA; لطيفة LATIFA; ليلى LAILA LEILA LAYLA; لبنى LOUBNA; لمياء LAMIAE LAMIA;
لالة LALLA; للا LALLA; لينا LINA; لينة LINA; لكبيرة LAKBIRA LKBIRA; مليكة MALIKA; ملاك MALAK; منى MOUNA MONA;
منية MOUNIA; مونية MOUNIA; منال MANAL; مها MAHA; ماجدة MAJDA MAJIDA; مجيدة MAJIDA; مباركة MBARKA; امباركة MBARKA;
مسعودة MESSAOUDA; ميمونة MIMOUNA; محجوبة MAHJOUBA; ميلودة MILOUDA; مروة MAROUA MARWA; رشيدة RACHIDA;
رجاء RAJAE RAJAA; رحمة RAHMA; رحيمة RAHIMA; رقية RKIA RQIA ROKIA ROQIA ROKAYA ROUKAYA; ربيعة RABIA RABIAA; ريم RIM;
رانية RANIA; رانيا RANIA; ريحانة RAIHANA; رفيقة RAFIKA; رضية RADIA; راضية RADIA; رتيبة RATIBA; رميساء ROUMAISSAE;
سعيدة SAIDA; سعدية SAADIA; السعدية ESSAADIA SAADIA; سعاد SOUAD; سميرة SAMIRA; سمية SOUMAYA SOUMIA; سميحة SAMIHA;
سناء SANAE SANAA; سارة SARA SARAH; سهام SIHAM; سهيلة SOUHAILA SOHAILA; سكينة SOUKAINA SOKAINA SAKINA; سلمى SALMA;
سلوى SALOUA SALWA; سليمة SALIMA; سلطانة SOLTANA; سندس SOUNDOUS; سوسن SAOUSSAN; حياة HAYAT; حنان HANANE HANAN;
حفيظة HAFIDA; حفصة HAFSA; حليمة HALIMA; حبيبة HABIBA; حكيمة HAKIMA; حسناء HASNAE HASNA; حسنة HASNA; حورية HOURIA;
حدة HADDA; حادة HADDA; حادا HADDA; حجيبة HAJIBA; حسنية HASNIA; حميدة HAMIDA; حنين HANINE; حمو HAMMOU;
إيمان IMANE IMAN; ايمان IMANE IMAN; إكرام IKRAM IKRAME; اكرام IKRAM IKRAME; إلهام ILHAM ILHAME; الهام ILHAM ILHAME;
إحسان IHSSANE IHSANE; إسراء ISRAE ISSRAE; إيناس INAS INASS; ايناس INAS INASS; إنصاف INSSAF INSAF;
ابتسام IBTISSAM IBTISSAME; ابتهال IBTIHAL; انتصار INTISSAR; أسماء ASMAE ASMAA ASMA; اسماء ASMAE ASMAA; أسية ASSIA;
آسية ASSIA; اسية ASSIA; أمال AMAL; آمال AMAL; امال AMAL; أمل AMAL; أميمة OUMAIMA OMAIMA OUMAYMA;
اميمة OUMAIMA OMAIMA; أم_كلثوم OUM_KELTOUM OUMKELTOUM; ام_كلثوم OUM_KELTOUM; أم_الخير OUM_EL_KHEIR;
أحلام AHLAM AHLAME; احلام AHLAM; أنيسة ANISSA; أريج ARIJ; أروى AROUA ARWA; آية AYA; اية AYA; أية AYA; بشرى BOUCHRA;
بهيجة BAHIJA; بديعة BADIA; بسمة BASMA BASSMA; بتول BATOUL BATOULE; بثينة BOUTAINA BOUTHAINA BOUTHAYNA;
بلقيس BELKISS; ثرية TOURIA TOURAYA; ثورية TOURIA; ثريا TOURIA THOURAYA SOURAYA; تورية TOURIA; توريا TOURIA;
تودة TOUDA; جميلة JAMILA; جمعة JEMAA JAMAA; جهان JIHANE; جيهان JIHANE JIHAN; جليلة JALILA; جودية JOUDIA; هاجر HAJAR;
هبة HIBA; هبة_الله HIBAT_ALLAH; هدى HOUDA HODA; هند HIND; هناء HANAE HANAA; هنية HANIA; هادية HADIA;
وفاء OUAFAE WAFAE WAFAA OUAFAA; وئام WIAM OUIAM WIAME; وداد WIDAD OUIDAD; وسيمة WASSIMA OUASSIMA; ورد OUARD;
وردة OUARDA WARDA; وهيبة WAHIBA OUAHIBA; ياسمين YASMINE YASSMINE YASMIN; ياسمينة YASMINA; يامنة YAMNA;
يامينة YAMINA; يمنة YAMNA YAMENA; يمينة YAMINA; يسرى YOUSRA YOSRA; كريمة KARIMA; كوثر KAOUTAR KAWTAR KAOUTHAR;
كنزة KENZA; كلثوم KELTOUM KALTOUM; كلثومة KELTOUMA; كاميليا KAMILIA; قمر KAMAR; غزلان GHIZLANE GHIZLAN;
غيثة GHITA RITA; غادة GHADA; غيتة GHITA; شيماء CHAIMAE CHAIMAA CHAYMAE; شفيقة CHAFIKA; شهرزاد CHAHRAZAD; شمس CHAMS;
شريفة CHRIFA CHARIFA; شامة CHAMA; صفاء SAFAE SAFAA; صفية SAFIA; صباح SABAH; صوفيا SOFIA; صوفية SOFIA; صليحة SALIHA;
صالحة SALHA; ضحى DOHA; دنيا DOUNIA; دعاء DOUAE DOAA; دليلة DALILA; دلال DALAL; داليا DALIA; طامو TAMOU;
طاهرة TAHIRA; طيما TAIMA; تمام TAMAM; يزة IZZA; إيزة IZZA IZA; ايجة IJJA IJA; رابحة RABHA; ربحة RABHA;
خيرة KHEIRA KHAIRA; خولة KHAOULA KHAWLA; فايزة FAIZA; فائزة FAIZA; عبلة ABLA
"""
