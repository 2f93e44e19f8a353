/**
 * People in the news: Wikidata id (left out where uncertain) | English names | Arabic names. The last word of a name is taken for
 * the surname unless `=` gives one. Compiled by hand from common usage; Wikidata ids are CC0.
 */
export const peopleTable = `
Q7747|Vladimir Putin|فلاديمير بوتين
Q3874799|Volodymyr Zelenskyy,Volodymyr Zelensky,Volodymyr Zelenskiy|فولوديمير زيلينسكي,فولوديمير زيلنسكي,فلوديمير زيلينسكي,زيلينسكي,زيلنسكي
Q2866|Alexander Lukashenko,Aleksandr Lukashenko|ألكسندر لوكاشنكو,ألكسندر لوكاشينكو,لوكاشينكو
|Dmitry Peskov|دميتري بيسكوف,ديمتري بيسكوف
|Sergey Lavrov,Sergei Lavrov|سيرغي لافروف
|Sergei Shoigu,Sergey Shoigu|سيرغي شويغو
Q23530|Dmitry Medvedev|دميتري مدفيديف,ديمتري ميدفيديف
|Maria Zakharova|ماريا زاخاروفا
|Vitali Klitschko,Vitaliy Klitschko|فيتالي كليتشكو
|Dmytro Kuleba|دميترو كوليبا
|Oleksii Reznikov|أوليكسي ريزنيكوف
|Valerii Zaluzhnyi|فاليري زالوجني
|Yevgeny Prigozhin|يفغيني بريغوجين
|Alexei Navalny|أليكسي نافالني
|Ramzan Kadyrov|رمضان قديروف
Q6279|Joe Biden|جو بايدن
Q22686|Donald Trump|دونالد ترامب,دونالد ترمب,ترمب
Q76|Barack Obama|باراك أوباما
Q207|George W. Bush,George Bush|جورج بوش,جورج دبليو بوش
Q1124|Bill Clinton|بيل كلينتون
Q6294|Hillary Clinton|هيلاري كلينتون
Q10853588|Kamala Harris|كامالا هاريس
|Mike Pence|مايك بنس
Q7821917|Antony Blinken|أنتوني بلينكن
|Lloyd Austin|لويد أوستن
|Mike Pompeo|مايك بومبيو
|Nancy Pelosi|نانسي بيلوسي
|Jake Sullivan|جيك سوليفان
|JD Vance|جاي دي فانس
|Marco Rubio|ماركو روبيو
Q317521|Elon Musk|إيلون ماسك
Q3052772|Emmanuel Macron|إيمانويل ماكرون
|Nicolas Sarkozy|نيكولا ساركوزي
|François Hollande|فرنسوا هولاند
|Marine Le Pen|مارين لوبن
|Jacques Chirac|جاك شيراك
Q567|Angela Merkel|أنغيلا ميركل
Q61053|Olaf Scholz|أولاف شولتس
|Friedrich Merz|فريدريش ميرتس
|Annalena Baerbock|أنالينا بيربوك
Q180589|Boris Johnson|بوريس جونسون
Q264766|Theresa May|تيريزا ماي
|David Cameron|ديفيد كاميرون
|Jeremy Corbyn|جيريمي كوربن
|Rishi Sunak|ريشي سوناك
|Liz Truss|ليز تراس
|Keir Starmer|كير ستارمر
Q9682|Queen Elizabeth II,Elizabeth II|إليزابيث الثانية
Q43274|King Charles III,Charles III|تشارلز الثالث
|Giorgia Meloni|جورجيا ميلوني
|Silvio Berlusconi|سيلفيو برلوسكوني
|Pedro Sánchez|بيدرو سانشيز
Q1058|Narendra Modi|ناريندرا مودي
Q15031|Xi Jinping|شي جين بينغ,شي جينبينغ
|Wang Yi|وانغ يي
|Li Keqiang|لي كه تشيانغ
Q56226|Kim Jong-un,Kim Jong Un|كيم جونغ أون
Q132345|Shinzo Abe|شينزو آبي
|Fumio Kishida|فوميو كيشيدا
Q39259|Recep Tayyip Erdoğan,Recep Tayyip Erdogan|رجب طيب أردوغان,أردوغان,إردوغان,رجب طيب إردوغان
|Mevlüt Çavuşoğlu|مولود تشاووش أوغلو
|Hakan Fidan|هاكان فيدان
Q43723|Benjamin Netanyahu|بنيامين نتانياهو,بنيامين نتنياهو,نتنياهو,نتانياهو
|Yair Lapid|يائير لبيد
|Benny Gantz|بيني غانتس
|Yoav Gallant|يوآف غالانت
|Naftali Bennett|نفتالي بينيت
|Ehud Olmert|إيهود أولمرت
Q127998|Mahmoud Abbas|محمود عباس
|Ismail Haniyeh|إسماعيل هنية
|Yahya Sinwar|يحيى السنوار
|Khaled Mashal|خالد مشعل
Q34211|Yasser Arafat|ياسر عرفات
Q44329|Bashar al-Assad|بشار الأسد
|Hafez al-Assad|حافظ الأسد
|Ahmed al-Sharaa|أحمد الشرع
|Walid Muallem|وليد المعلم
|Hassan Nasrallah|حسن نصر الله
|Michel Aoun|ميشال عون
|Joseph Aoun|جوزيف عون
|Najib Mikati|نجيب ميقاتي
|Saad Hariri|سعد الحريري
|Rafik Hariri|رفيق الحريري
|Nabih Berri|نبيه بري
|Samir Geagea|سمير جعجع
|Walid Jumblatt|وليد جنبلاط
|Gebran Bassil|جبران باسيل
|Riad Salameh|رياض سلامة
|Nawaf Salam|نواف سلام
Q307871|Abdel Fattah el-Sisi|عبد الفتاح السيسي
|Mohamed Morsi|محمد مرسي
|Hosni Mubarak|حسني مبارك
|Gamal Abdel Nasser|جمال عبد الناصر
|Anwar Sadat|أنور السادات
|Sameh Shoukry|سامح شكري
|Mostafa Madbouly|مصطفى مدبولي
|Muammar Gaddafi|معمر القذافي
|Khalifa Haftar|خليفة حفتر
|Abdul Hamid Dbeibeh|عبد الحميد الدبيبة
|Fayez al-Sarraj|فايز السراج
|Kais Saied|قيس سعيد,قيس سعيّد
|Rached Ghannouchi|راشد الغنوشي
|Zine El Abidine Ben Ali|زين العابدين بن علي
|Habib Bourguiba|الحبيب بورقيبة
|Beji Caid Essebsi|الباجي قائد السبسي
|Abdelmadjid Tebboune|عبد المجيد تبون
|Abdelaziz Bouteflika|عبد العزيز بوتفليقة
|King Mohammed VI,Mohammed VI|محمد السادس
|Aziz Akhannouch|عزيز أخنوش
|Nasser Bourita|ناصر بوريطة
|Abdel Fattah al-Burhan|عبد الفتاح البرهان
|Mohamed Hamdan Dagalo,Hemedti|محمد حمدان دقلو,حميدتي
|Omar al-Bashir|عمر البشير
|Abdalla Hamdok|عبد الله حمدوك
Q367825|King Salman,Salman bin Abdulaziz|سلمان بن عبد العزيز
|Mohammed bin Salman|محمد بن سلمان
|Faisal bin Farhan|فيصل بن فرحان
|Jamal Khashoggi|جمال خاشقجي
|Mohammed bin Zayed|محمد بن زايد
|Mohammed bin Rashid Al Maktoum|محمد بن راشد آل مكتوم
|Tamim bin Hamad Al Thani|تميم بن حمد آل ثاني,تميم بن حمد
|Mohammed bin Abdulrahman Al Thani|محمد بن عبد الرحمن آل ثاني
|King Abdullah II,Abdullah II|عبد الله الثاني
|Ayman Safadi|أيمن الصفدي
|Bisher Khasawneh|بشر الخصاونة
Q1316|Saddam Hussein|صدام حسين
|Mohammed Shia al-Sudani|محمد شياع السوداني
|Mustafa al-Kadhimi|مصطفى الكاظمي
|Nouri al-Maliki|نوري المالكي
|Haider al-Abadi|حيدر العبادي
|Muqtada al-Sadr|مقتدى الصدر
|Ali al-Sistani|علي السيستاني
|Masoud Barzani|مسعود بارزاني
|Barham Salih|برهم صالح
Q57336|Ali Khamenei|علي خامنئي
|Ebrahim Raisi|إبراهيم رئيسي
|Hassan Rouhani|حسن روحاني
|Masoud Pezeshkian|مسعود بزشكيان
|Mohammad Javad Zarif|محمد جواد ظريف
|Hossein Amir-Abdollahian|حسين أمير عبد اللهيان
|Qasem Soleimani|قاسم سليماني
|Abbas Araghchi|عباس عراقجي
|Abdrabbuh Mansur Hadi|عبد ربه منصور هادي
|Ali Abdullah Saleh|علي عبد الله صالح
|Abdul-Malik al-Houthi|عبد الملك الحوثي
|Rashad al-Alimi|رشاد العليمي
Q1253|Ban Ki-moon|بان كي مون
|António Guterres,Antonio Guterres|أنطونيو غوتيريش,أنطونيو غوتيريس
|Tedros Adhanom Ghebreyesus|تيدروس أدهانوم غيبريسوس
|Jens Stoltenberg|ينس ستولتنبرغ
|Mark Rutte|مارك روته
Q60772|Ursula von der Leyen|أورسولا فون دير لايين
|Josep Borrell|جوزيب بوريل
|Charles Michel|شارل ميشال
|Christine Lagarde|كريستين لاغارد
|Jerome Powell|جيروم باول
|Kristalina Georgieva|كريستالينا جورجييفا
|Rafael Grossi|رافاييل غروسي
|Gianni Infantino|جياني إنفانتينو
Q450675|Pope Francis|البابا فرنسيس
|Pope Benedict XVI|بنديكتوس السادس عشر
|Dalai Lama|الدالاي لاما
|Luiz Inácio Lula da Silva|لولا دا سيلفا,لويس إيناسيو لولا دا سيلفا
|Jair Bolsonaro|جايير بولسونارو
|Nicolás Maduro,Nicolas Maduro|نيكولاس مادورو
|Juan Guaidó|خوان غوايدو
Q11256|Fidel Castro|فيدل كاسترو
|Justin Trudeau|جاستن ترودو
|Scott Morrison|سكوت موريسون
|Jacinda Ardern|جاسيندا أرديرن
|Abiy Ahmed|آبي أحمد
|Cyril Ramaphosa|سيريل رامابوزا
|Robert Mugabe|روبرت موغابي
Q8023|Nelson Mandela|نيلسون مانديلا
|Uhuru Kenyatta|أوهورو كينياتا
|William Ruto|وليام روتو
|Imran Khan|عمران خان
|Shehbaz Sharif|شهباز شريف
|Ashraf Ghani|أشرف غني
|Hamid Karzai|حامد كرزاي
Q1317|Osama bin Laden|أسامة بن لادن
|Ayman al-Zawahiri|أيمن الظواهري
|Abu Bakr al-Baghdadi|أبو بكر البغدادي
|Julian Assange|جوليان أسانج
|Edward Snowden|إدوارد سنودن
|Greta Thunberg|غريتا تونبرغ
|Aung San Suu Kyi|أونغ سان سو تشي
|Malala Yousafzai|ملالا يوسفزاي
|Mark Zuckerberg|مارك زوكربرغ
|Bill Gates|بيل غيتس
|Jeff Bezos|جيف بيزوس
|Tim Cook|تيم كوك
Q615|Lionel Messi|ليونيل ميسي
Q11571|Cristiano Ronaldo|كريستيانو رونالدو
|Mohamed Salah|محمد صلاح
|Karim Benzema|كريم بنزيما
|Kylian Mbappé|كيليان مبابي
|Neymar|نيمار
|Riyad Mahrez|رياض محرز
|Achraf Hakimi|أشرف حكيمي
|Sadio Mané|ساديو ماني
|Carlo Ancelotti|كارلو أنشيلوتي
|Pep Guardiola|بيب غوارديولا
|Jürgen Klopp|يورغن كلوب
|Zinedine Zidane|زين الدين زيدان
|Roger Federer|روجر فيدرر
|Rafael Nadal|رافاييل نادال
|Novak Djokovic|نوفاك ديوكوفيتش
|Serena Williams|سيرينا ويليامز
|Lewis Hamilton|لويس هاميلتون
|Eliud Kipchoge|إليود كيبتشوغي
|Usain Bolt|أوسين بولت
|Ons Jabeur|أنس جابر
`
