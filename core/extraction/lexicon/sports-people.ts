/**
 * Athletes, coaches and officials of sport, beside people.ts: Wikidata id (left out where uncertain) | English names | Arabic
 * names. Compiled by hand from common usage.
 */
export const sportsTable = `
|Erling Haaland|إرلينغ هالاند
|Jude Bellingham|جود بيلينغهام,جود بيلنغهام
|Vinícius Júnior,Vinicius Junior|فينيسيوس جونيور
|Lamine Yamal|لامين يامال,لامين جمال
|Robert Lewandowski|روبرت ليفاندوفسكي
|Harry Kane|هاري كاين,هاري كين
|Kevin De Bruyne|كيفن دي بروين,كيفين دي بروين
|Luka Modrić,Luka Modric|لوكا مودريتش
|Virgil van Dijk|فيرجيل فان دايك,فيرجيل فان دايك
|Sergio Ramos|سيرخيو راموس,سيرجيو راموس
|Antoine Griezmann|أنطوان غريزمان
|Ousmane Dembélé,Ousmane Dembele|عثمان ديمبيلي,عثمان ديمبيليه
|Paul Pogba|بول بوغبا
|N'Golo Kanté,N'Golo Kante|نغولو كانتي
|Didier Deschamps|ديدييه ديشان
|Romelu Lukaku|روميلو لوكاكو
|Luis Suárez,Luis Suarez|لويس سواريز
|Lautaro Martínez,Lautaro Martinez|لاوتارو مارتينيز
|Julián Álvarez,Julian Alvarez|خوليان ألفاريز
|Lionel Scaloni|ليونيل سكالوني
|Diego Maradona|دييغو مارادونا
|Pelé|الجوهرة السوداء بيليه
|José Mourinho,Jose Mourinho|جوزيه مورينيو
|Mikel Arteta|ميكيل أرتيتا
|Diego Simeone|دييغو سيميوني
|Xavi Hernández,Xavi Hernandez|تشافي هرنانديز,تشافي هيرنانديز
|Xabi Alonso|شابي ألونسو,تشابي ألونسو
|Luis Enrique|لويس إنريكي
|Hansi Flick|هانزي فليك
|Thomas Tuchel|توماس توخل,توماس توخيل
|Antonio Conte|أنتونيو كونتي
|Roberto Mancini|روبرتو مانشيني
|Erik ten Hag|إريك تن هاغ,إريك تين هاغ
|Ruben Amorim,Rúben Amorim|روبن أموريم
|Arne Slot|أرني سلوت,آرني سلوت
|Julian Nagelsmann|يوليان ناغلسمان
|Gareth Southgate|غاريث ساوثغيت
|Hervé Renard,Herve Renard|هيرفي رينارد,إيرفي رونار
|Walid Regragui|وليد الركراكي
|Djamel Belmadi|جمال بلماضي
|Vladimir Petković,Vladimir Petkovic|فلاديمير بيتكوفيتش
|Hossam Hassan|حسام حسن
|Omar Marmoush|عمر مرموش
|Mostafa Mohamed|مصطفى محمد
|Mohamed El Shenawy|محمد الشناوي
|Mahmoud Trezeguet|محمود تريزيغيه
|Hakim Ziyech|حكيم زياش
|Sofyan Amrabat|سفيان أمرابط
|Yassine Bounou|ياسين بونو
|Youssef En-Nesyri|يوسف النصيري
|Brahim Díaz,Brahim Diaz|إبراهيم دياز,براهيم دياز
|Noussair Mazraoui|نصير مزراوي
|Romain Saïss,Romain Saiss|رومان سايس,غانم سايس
|Ismaël Bennacer,Ismael Bennacer|إسماعيل بن ناصر
|Islam Slimani|إسلام سليماني
|Baghdad Bounedjah|بغداد بونجاح
|Youcef Belaïli,Youcef Belaili|يوسف بلايلي
|Wahbi Khazri|وهبي الخزري
|Salem Al-Dawsari|سالم الدوسري
|Akram Afif|أكرم عفيف
|Almoez Ali|المعز علي
|Mousa Al-Tamari,Musa Al-Taamari|موسى التعمري
|Samuel Eto'o|صامويل إيتو,صامويل إيتوو
|Didier Drogba|ديدييه دروغبا
|Victor Osimhen|فيكتور أوسيمين,فيكتور أوسيمهن
|Pierre-Emerick Aubameyang|بيار إيميريك أوباميانغ,بيير إيمريك أوباميانغ
|Son Heung-min|سون هيونغ مين
|Patrice Motsepe|باتريس موتسيبي
|Aleksander Čeferin,Aleksander Ceferin|ألكسندر تشيفيرين
|Michel Platini|ميشال بلاتيني,ميشيل بلاتيني
|Sepp Blatter|جوزيف بلاتر,سيب بلاتر
|Thomas Bach|توماس باخ
|Kirsty Coventry|كيرستي كوفنتري
|Sebastian Coe|سيباستيان كو
|Nasser Al-Khelaifi|ناصر الخليفي
|Florentino Pérez,Florentino Perez|فلورنتينو بيريز
|Joan Laporta|جوان لابورتا,خوان لابورتا
|Luis Rubiales|لويس روبياليس
|Fouzi Lekjaa|فوزي لقجع
|Carlos Alcaraz|كارلوس ألكاراس,كارلوس ألكاراز
|Jannik Sinner|يانيك سينر
|Daniil Medvedev|دانييل ميدفيديف,دانيل مدفيديف
|Alexander Zverev|ألكسندر زفيريف
|Andy Murray|أندي موراي,آندي موراي
|Iga Świątek,Iga Swiatek|إيغا شفيونتيك
|Aryna Sabalenka|أرينا سابالينكا
|Coco Gauff|كوكو غوف
|Naomi Osaka|ناومي أوساكا,نعومي أوساكا
|Max Verstappen|ماكس فيرستابن
|Charles Leclerc|شارل لوكلير
|Lando Norris|لاندو نوريس
|Simone Biles|سيمون بايلز
|Michael Phelps|مايكل فيلبس
|Soufiane El Bakkali|سفيان البقالي
|Mutaz Barshim|معتز برشم
|Imane Khelif|إيمان خليف
|Sifan Hassan|سيفان حسن
|Mo Farah|مو فرح
|Armand Duplantis|أرمان دوبلانتيس
|LeBron James|ليبرون جيمس
|Stephen Curry|ستيفن كوري,ستيف كوري
|Kobe Bryant|كوبي براينت
|Victor Wembanyama|فيكتور ويمبانياما
|Tiger Woods|تايغر وودز
|Tyson Fury|تايسون فيوري
|Oleksandr Usyk|أولكسندر أوسيك
|Conor McGregor|كونور ماكغريغور
|Khabib Nurmagomedov|حبيب نورمحمدوف
|Francis Ngannou|فرانسيس نغانو
|Magnus Carlsen|ماغنوس كارلسن
`
