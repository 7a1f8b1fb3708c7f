"""Given names common in Morocco, in both scripts: to tell which part of a whole name is which, never to correct one.

General knowledge, typed by hand; no list of real people was used.
"""

from dossier.letters import fold

_LATIN = """
MOHAMED MOHAMMED MOHAMMADI MHAMED AHMED HAMID HASSAN HASSANE HOUCINE HUSSEIN HOUSSINE LAHCEN LHOUSSAINE YOUSSEF YOUNES
YASSINE YASSIR
OMAR ALI RACHID SAID KHALID MUSTAPHA MOSTAFA ABDELLAH ABDALLAH ABDELAZIZ ABDELKADER ABDERRAHIM ABDELHAK ABDESSAMAD
ABDELILAH ABDELKRIM ABDELLATIF ABDELMAJID ABDELOUAHED ABDERRAHMANE ABDERRAZAK ABDESLAM ABDENBI ABDELGHANI ABDELHADI
ABDELJALIL ABDELMOUNAIM ABDELALI DRISS IDRISS BRAHIM IBRAHIM ISMAIL HAMZA AYOUB ANAS MEHDI AMINE BILAL JAMAL KARIM
MOUNIR NABIL NOUREDDINE SALAH SALAHEDDINE TARIK TAREK ZAKARIA ADIL AZIZ AZIZI OTHMANE OTMANE SOUFIANE MAROUANE REDA
SAAD SAMIR SIMO SALIM SALAM TAHA WALID OUSSAMA OSAMA IMAD ILYAS ILIAS HICHAM HAKIM HAFID FOUAD FAYCAL FARID BADR
BOUCHAIB BOUJEMAA BOUAZZA LARBI MILOUD MOUSSA MOULAY SIDI LALLA NASSER OUALID RIDA RAYAN ADAM ISHAQ YAHYA JAAFAR
JAWAD JILALI KAMAL LOTFI MAJID MALIK MOKHTAR MONCEF MOUAD MOUHCINE NAJIB NAOUFAL RABII RAMZI SABER SLIMANE TAOUFIK
TAYEB YAZID ZOUHAIR ACHRAF AMINA AMAL ASMAE ASMA AICHA ASSIA BAHIJA BOUCHRA CHAIMAE DOUNIA FATIMA FATNA FATIHA FADMA
FATIHA FATEMA FADWA GHITA GHIZLANE HANANE HAFIDA HALIMA HAKIMA HAYAT HAJAR HIBA HIND HOUDA HASNAA IMANE IKRAM ILHAM
INES JAMILA JIHANE KARIMA KAWTAR KAOUTAR KHADIJA KENZA LAILA LEILA LATIFA LOUBNA LAMIAE MALIKA MARIAM MARYAM MERYEM
MERIEM MINA MOUNA NADIA NAIMA NAJAT NAJIA NAWAL NAOUAL NEZHA NORA NOURA NISRINE OUMAIMA OUAFAE RABIA RACHIDA RAJAE
RAHMA RANIA RIM RITA ROKIA SAADIA SAFAE SAFIA SAIDA SALIMA SALMA SAMIRA SANAE SARA SARAH SIHAM SOUAD SOUKAINA SOFIA
TOURIA WAFAE WIDAD YAMINA YAMNA YASMINE ZAHRA ZAHRAE ZAHIRA ZINEB ZAINAB ZOHRA ZOUBIDA FATIMAZAHRA NOUR EDDINE RKIA
AYA LINA DAOUD DAOUED HABIBA NAJIBA NASSIMA OUIAM WIAM ILIASS MALAK HOSSAM ANOUAR MOULOUD
"""
_ARABIC = """
محمد امحمد أحمد حميد حسن الحسن حسين الحسين لحسن يوسف يونس ياسين ياسر عمر علي رشيد سعيد خالد مصطفى المصطفى عبدالله
عبدالعزيز
عبدالقادر عبدالرحيم عبدالحق عبدالصمد عبدالإله ادريس إدريس ابراهيم إبراهيم اسماعيل حمزة أيوب أنس المهدي مهدي أمين الأمين
بلال جمال كريم عبدالكريم منير نبيل نورالدين صلاحالدين طارق زكرياء زكريا عادل عزيز عثمان سفيان مروان رضا سعد سمير سليم
طه وليد أسامة عماد إلياس هشام حكيم حفيظ فؤاد فيصل فريد بدر بوشعيب بوجمعة بوعزة العربي الميلود ميلود موسى مولاي سيدي
للا لالة مولود
ناصر الناصر ريان آدم إسحاق يحيى جعفر جواد الجيلالي كمال لطفي مجيد عبدالمجيد مالك المختار منصف معاذ محسن نجيب نوفل ربيع
رمزي صابر
سليمان توفيق الطيب يزيد زهير أشرف أمينة أمال آمال أمل أسماء عائشة آسية بهيجة بشرى شيماء دنيا فاطمة فاطنة فتيحة فضمة
فدوى غيثة
غزلان حنان حفيظة حليمة حكيمة حياة هاجر هبة هند هدى حسناء إيمان إكرام إلهام إيناس جميلة جيهان كريمة كوثر خديجة كنزة ليلى
لطيفة لبنى لمياء مليكة مريم مينة منى نادية نعيمة نجاة نجية نوال نزهة نورة نسرين أميمة وفاء ربيعة رشيدة رجاء رحمة رانيا
ريم رقية سعدية صفاء صفية سعيدة سليمة سلمى سميرة سناء سارة سهام سعاد سكينة صوفيا ثورية ثريا وداد يمينة يمنة ياسمين زهرة
الزهراء
الزهرة زهيرة زينب زبيدة آية لينا داود حبيبة نجيبة نسيمة وئام إلياس الياس فاضمة رضوان ملاك حسام أنوار أنور نور صلاح
عزالدين شمسالدين محيالدين جلال الهاشمي التهامي المعطي
بوبكر أبوبكر
"""
GIVEN_NAMES = frozenset(fold(name) for name in (_LATIN + _ARABIC).split())
