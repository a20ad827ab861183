import type { Frozen } from './frozen';

/** Written by `npx tsx tests/tools/freeze-statements.ts` from content/statements.yaml; a test computes it again. */
export const SUMMARY = "In April 1910 Ruth Marrack is sent to the island of Skarra to certify twenty-two years of tide readings. On them rests the charted depth of 12 ft 6 over a rock sill, which a steamer drawing 11 ft 6 is to cross on 25 May. The clerk, Amos Pellow, has left no blank. Ruth finds that since November 1894 he has copied the printed tables, down to a misprint of her own. His daughter Wenna has kept a record of her own since her brother Jory drowned there that month, taking a reading for his sick father. Her copybooks put low water at springs fourteen inches lower. Ruth tests them with her own readings and twenty dates from other people’s records. All agree, but one falls in a week when Wenna was away: Amos had gone down and read the gauge for her book. Wenna confesses that she never heard the height Jory called. Ruth reports 11 ft 4, confirmed by a sounding, and for Jory’s tide enters that it was observed, called and not heard.";

export const QUESTIONS: Frozen = [
 {
  "question": "What happens when Ruth first asks to see the gauge?",
  "answers": [
   [
    "‘There is no hurry, it is hours off’, Amos says of low water.",
    0,
    "p-11",
    "‘You have missed it, I am afraid,’ said Amos. ‘It is making.’"
   ],
   [
    "She asks before breakfast, with her coat on already.",
    0,
    "p-11",
    "At two o’clock she put on her coat and said that she would like to see the gauge"
   ],
   [
    "He puts it off for two days, apparently because the girl who should take her is wanted at the school until Friday.",
    0,
    "p-11",
    "Wenna shall take you tomorrow, when she has done at the school."
   ],
   [
    "‘I would a great deal rather’ she did not go alone, Amos says, very low.",
    1,
    "p-11",
    "‘I would rather you did not, Miss Marrack,’ he said, very low. ‘I would a great deal rather.’"
   ],
   [
    "One of his reasons is that the stair is bad after rain, another that a length of chain is being seen to.",
    1,
    "p-11",
    "The stair is bad after rain. And there is a length of the chain being seen to."
   ],
   [
    "She is sure of the hour, it seems, because she worked out that morning that low water would be at twenty to three.",
    1,
    "p-11",
    "She had worked it out that morning. Low water was at twenty minutes to three."
   ],
   [
    "He goes to the window that looks over the hens.",
    1,
    "p-11",
    "he went to the window that looked over the hens"
   ],
   [
    "When he has refused she goes out all the same, and gets as far as the gate before she turns back.",
    0,
    "p-11",
    "So she took her coat off."
   ]
  ]
 },
 {
  "question": "What do we learn about Miss Bray?",
  "answers": [
   [
    "As a witness she apparently sits by with her knitting.",
    0,
    "p-38",
    "Miss Bray sat by with her marking, as witness."
   ],
   [
    "It appears that she had wondered why she was given crabs.",
    1,
    "p-40",
    "‘I did wonder about the crabs,’ said Miss Bray."
   ],
   [
    "She went down the stair once, before her hip was bad.",
    0,
    "p-40",
    "had never in her life been down that stair"
   ],
   [
    "Her hip has been bad since a fall in 1897.",
    0,
    "p-40",
    "she had had this hip since 1885"
   ],
   [
    "She is sixty-seven and walks with two sticks.",
    1,
    "p-37",
    "Miss Bray, who was sixty-seven and walked with two sticks"
   ],
   [
    "Wenna has taken her a crab every Easter, because one does not ask a person about a kindness like hers.",
    1,
    "p-40",
    "One does not ask a person, when it is a kindness like that. So I have taken her a crab every Easter."
   ],
   [
    "Miss Bray took the school over to the Calf so that the children could gather gulls’ eggs, and put it in the log.",
    0,
    "p-36",
    "Miss Bray took the school over for limpets, and put that in the log."
   ],
   [
    "She has the school log down from its shelf already.",
    1,
    "p-37",
    "had the school log down already from its shelf"
   ]
  ]
 },
 {
  "question": "What does Ruth see on opening the first copybooks?",
  "answers": [
   [
    "Wenna was eleven when she began, and at springs she ran from school in the dinner hour.",
    1,
    "p-25",
    "She was eleven then."
   ],
   [
    "It gives one low water a day, whichever fell in daylight.",
    1,
    "p-25",
    "She read one low water each day, whichever fell in daylight"
   ],
   [
    "The early figures are ‘as big as beetles’.",
    1,
    "p-25",
    "The figures were as big as beetles."
   ],
   [
    "Wenna gave two pages to every month, one for the springs and one for the neaps.",
    0,
    "p-25",
    "two years to a book and a month to a page"
   ],
   [
    "The first line of all ends with ‘Calm, fog’.",
    0,
    "p-25",
    "‘3.4 afternoon. 1 foot 9. Wind N.W. cold.’"
   ],
   [
    "The writing grows larger and looser with the years.",
    0,
    "p-26",
    "The beetles shrank and straightened."
   ],
   [
    "She apparently counts the lines one by one, because no mere sum could tell her how many there ought to be.",
    0,
    "p-25",
    "Ruth counted pages and multiplied."
   ],
   [
    "For the better part of a month the writing sprawls over the lines, apparently because it was done with the left hand.",
    1,
    "p-26",
    "When I came home I had to do it with my left hand."
   ]
  ]
 },
 {
  "question": "What is the island like when Ruth lands?",
  "answers": [
   [
    "It has one road, one chapel and a school.",
    1,
    "p-7",
    "one road, one chapel and a school"
   ],
   [
    "Some two hundred and sixty people live on it.",
    0,
    "p-7",
    "Skarra had a hundred and forty people"
   ],
   [
    "Wenna has apparently brought a handcart for the baggage.",
    0,
    "p-7",
    "picked up both bundles of tables as if they were bread"
   ],
   [
    "The pier stands out in red lead, very large, so that the island seems to have been delivered alongside of it.",
    1,
    "p-7",
    "The pier stood out from the shore in red lead, finished but for its railings, so large that the island seemed to have been delivered alongside."
   ],
   [
    "Its new pier is two hundred and forty feet long.",
    1,
    "p-2",
    "Two hundred and forty feet, iron."
   ],
   [
    "The clerk’s house is the first above the landing, apparently so that his sheets can be handed straight to the boat.",
    0,
    "p-8",
    "The clerk’s house was the last on the western side."
   ],
   [
    "The pier still lacks its planks, and little else.",
    0,
    "p-7",
    "finished but for its railings"
   ],
   [
    "Wenna apparently does not look at the pier in passing.",
    1,
    "p-7",
    "Going by the pier she did not look at it."
   ]
  ]
 },
 {
  "question": "How does Wenna take a reading?",
  "answers": [
   [
    "She brings two pencils down with her, tied to her belt.",
    0,
    "p-18",
    "in the niche a tin, and in the tin a stub of pencil on a length of twine"
   ],
   [
    "She comes down facing the rock, with both hands on the chain.",
    0,
    "p-19",
    "facing outward, with one hand on the chain"
   ],
   [
    "She waits for four or five swells to rise and fall before she says it.",
    1,
    "p-19",
    "waited for four or five swells to rise and fall"
   ],
   [
    "Apparently she kneels for it, on a folded sack.",
    0,
    "p-19",
    "She squatted, put her face level with the water"
   ],
   [
    "She comes down barefoot, with her boots hung round her neck.",
    1,
    "p-19",
    "her boots hung round her neck by the laces"
   ],
   [
    "It takes some minutes, apparently without a word.",
    1,
    "p-19",
    "It took some minutes. Neither of them spoke."
   ],
   [
    "Wenna writes the weather before the height, because ‘the wind will not wait’, as Ruth is told on the stair that day.",
    0,
    "p-19",
    "She wrote down the time, and the height, and after a moment she wrote something in the column for remarks."
   ],
   [
    "‘You have to wait till you are bored’, Wenna says, because the water will not hold still for anybody.",
    1,
    "p-33",
    "You want it to hold still,’ said Wenna. ‘It will not. You have to wait till you are bored."
   ]
  ]
 },
 {
  "question": "What does Amos do on Sundays?",
  "answers": [
   [
    "He does the week’s sheet for the Board all at once.",
    1,
    "p-32",
    "the week’s sheet for the Board"
   ],
   [
    "‘He is particular about the weather’, says Wenna, so that the remarks, it seems, are true even where the heights are not.",
    1,
    "p-32",
    "The weather is true, he is particular about the weather."
   ],
   [
    "Wenna never spoke to him of it because ‘he would have wept’, it seems, and there had been enough of that in the house.",
    0,
    "p-32",
    "He would have had to stop, and then there would be a blank."
   ],
   [
    "Wenna used to lie in the loft and listen to him turn the page.",
    1,
    "p-32",
    "I used to lie here and listen to him turn the page."
   ],
   [
    "He gets down the grey book first, and does the weather after.",
    0,
    "p-32",
    "The weather is true, he is particular about the weather. Then he gets down the grey book."
   ],
   [
    "He draws up his chair and fills a bottle with ink.",
    0,
    "p-32",
    "drew the chair to the table and sharpened a pencil"
   ],
   [
    "He comes in from chapel and puts his hymn-book on the shelf.",
    1,
    "p-32",
    "He put his hymn-book on the shelf"
   ],
   [
    "Ruth watches him at it through the kitchen window.",
    0,
    "p-32",
    "Below them, through the boards, they could hear that Amos had come in."
   ]
  ]
 },
 {
  "question": "What do we learn about Jory?",
  "answers": [
   [
    "Jory went down with a slate round his neck, because paper got wet.",
    1,
    "p-29",
    "he went down with a slate round his neck on a cord, because paper got wet"
   ],
   [
    "He was two years older than his sister.",
    0,
    "p-29",
    "Jory was three years older than she was"
   ],
   [
    "He was apparently buried on a Sunday, three days after his slate had come ashore on the strand below the chapel.",
    0,
    "p-31",
    "he was buried on Saturday the seventeenth at noon"
   ],
   [
    "For two days he had done both of the readings.",
    1,
    "p-29",
    "From the eleventh he could not stand. That day and the next Jory did both readings"
   ],
   [
    "He told his figures to his father, who entered them.",
    0,
    "p-31",
    "Father let him enter his own."
   ],
   [
    "Jory left his lantern at the gate so that both his hands were free.",
    0,
    "p-30",
    "Jory had the slate, and a lantern on his belt."
   ],
   [
    "By fourteen, it seems, he was as good a reader of the board as his father, and did the readings in his place.",
    1,
    "p-29",
    "by fourteen he was as good a reader of the board as their father"
   ],
   [
    "His slate came ashore with nothing on it.",
    1,
    "p-31",
    "The slate came ashore on the Thursday, the fifteenth, on the strand below the chapel. There was nothing on it."
   ]
  ]
 },
 {
  "question": "What is told of the clerk’s house?",
  "answers": [
   [
    "By the back door, on a nail, there hangs what seems to be an old school slate, with nothing written on it.",
    1,
    "p-8",
    "on a nail by the back door an old school slate hung from a loop of cord with nothing written on it"
   ],
   [
    "It seems that the room for guests is a wide one over the kitchen, with a bed that was the mother’s.",
    0,
    "p-13",
    "Her room was narrow, with a boy’s bed in it."
   ],
   [
    "Amos has laid out the green books on the dresser, with a ruler along the top so that they stay even.",
    1,
    "p-8",
    "with a ruler along the top to keep them even"
   ],
   [
    "All of its windows look inland, over the hens.",
    1,
    "p-8",
    "All its windows looked the other way, inland, over the hens."
   ],
   [
    "Between it and the gate are forty yards of turf.",
    1,
    "p-8",
    "Beyond it were forty yards of turf, a gate"
   ],
   [
    "Amos gives Ruth the bench by the stove, because the chair with arms has been left empty since his wife died.",
    0,
    "p-8",
    "He gave her the chair with arms."
   ],
   [
    "Four plates are laid out when she arrives.",
    0,
    "p-8",
    "There was mackerel, and there were three plates"
   ],
   [
    "The first supper there is of boiled eggs and bread.",
    0,
    "p-8",
    "There was mackerel, and there were three plates"
   ]
  ]
 },
 {
  "question": "What passes between Ruth and Wenna on the stair?",
  "answers": [
   [
    "Wenna asks what Ruth will do to her father.",
    1,
    "p-20",
    "‘What will you do to him?’"
   ],
   [
    "That her father goes as far as the gate, and no farther, is what she says.",
    1,
    "p-20",
    "My father goes as far as the gate."
   ],
   [
    "Ruth gives her word to stay until it is cleared up.",
    0,
    "p-20",
    "Ruth said that the boat went at seven in the morning. It was not an answer"
   ],
   [
    "Wenna seems sure that her father does not know that she comes, and she would like to keep it so.",
    1,
    "p-20",
    "he does not know there is a mine, and I should like to keep it so"
   ],
   [
    "The book is ‘not the Board’s book’, she says.",
    1,
    "p-20",
    "‘No. It is not the Board’s book.’"
   ],
   [
    "Wenna, it seems, reads the figure to herself and will not say it until Ruth has written hers down first.",
    0,
    "p-19",
    "‘One, ten,’ said Wenna at last, and felt for the pencil on its twine."
   ],
   [
    "‘You are before your time’ are the first words spoken.",
    0,
    "p-19",
    "‘You are in my way,’ she said."
   ],
   [
    "When it is written down she sits on a ledge and wrings out her apron.",
    0,
    "p-20",
    "Wenna sat down on the lowest step and began to put on her boots."
   ]
  ]
 },
 {
  "question": "What is told of the other records that Ruth turns to?",
  "answers": [
   [
    "When there was too little water at the old quay, the boatman put ‘Stood off’.",
    0,
    "p-36",
    "when there was too little water for the Provider to lie alongside, he put ‘Touched’"
   ],
   [
    "Col brings his day-books in a biscuit tin.",
    1,
    "p-37",
    "Col brought his day-books in a biscuit tin"
   ],
   [
    "Quay and causeway were apparently levelled against the board by masons of the steamer company, with the examiner looking on.",
    0,
    "p-36",
    "carried the staff for her himself, up to his thighs"
   ],
   [
    "The school went over to an islet for limpets, it seems, by a causeway of stones that is dry at the lowest ebbs.",
    1,
    "p-36",
    "joined to Skarra at the lowest ebbs by a causeway of stones"
   ],
   [
    "The day-books of Col smell of tar and tobacco.",
    0,
    "p-37",
    "smelling of bait and ginger nuts"
   ],
   [
    "Ruth turned to them because Hallam had telegraphed that her own readings were too few.",
    0,
    "p-34",
    "COMPARISON UNNECESSARY. SIGN AND RETURN."
   ],
   [
    "They count because those who wrote them had reasons of their own, and had not seen Wenna’s books.",
    1,
    "p-36",
    "who had seen the water without seeing the copybooks, and had written it down for a reason of his own"
   ],
   [
    "Against some of the dates she puts ‘Turned back, wet’.",
    1,
    "p-37",
    "‘Turned back, wet’: not below."
   ]
  ]
 },
 {
  "question": "What does Ruth see when she puts dots on squared paper?",
  "answers": [
   [
    "In the first seven years January is worse than June.",
    1,
    "p-12",
    "January was worse than June. It went on so for nearly seven years."
   ],
   [
    "Each dot stands for a single low water.",
    0,
    "p-12",
    "For each month she took the greatest difference"
   ],
   [
    "Of the early dots none lies higher than eleven inches.",
    0,
    "p-12",
    "Nine inches, fourteen, six, seventeen."
   ],
   [
    "It seems that she draws it because she knows already what she is looking for and wishes to have it plain.",
    0,
    "p-12",
    "It was a thing she did when she did not know what she was looking for."
   ],
   [
    "Each dot is the greatest difference of a month, whatever its direction.",
    1,
    "p-12",
    "the greatest difference between what the clerk had read and what the tables foretold, whatever its direction"
   ],
   [
    "For nearly seven years the dots go up and down ‘like a badly cut hedge’.",
    1,
    "p-12",
    "From 1888 the dots went up and down like a badly cut hedge."
   ],
   [
    "Beside a dot of two inches one remark is ‘Gale N.W., boat off moorings’.",
    0,
    "p-12",
    "‘Gale N.W., slates off chapel’"
   ],
   [
    "She looks through the remarks, apparently because the weather might have grown calmer, and finds the storms all there as before.",
    1,
    "p-12",
    "She looked at the remarks to see whether the weather had given out. It had not."
   ]
  ]
 },
 {
  "question": "How was the crossing to Skarra?",
  "answers": [
   [
    "Asked whom else of the Board he has carried, Col seems to remember nobody but Lieutenant Sayle, of the summer before.",
    0,
    "p-5",
    "And there is Mr Hallam every June."
   ],
   [
    "For the first hour she looked at the horizon and ate sweets.",
    1,
    "p-5",
    "For the first she looked at the horizon and ate peppermints."
   ],
   [
    "It was made in a boat of thirty-four feet.",
    1,
    "p-5",
    "She was thirty-four feet long"
   ],
   [
    "The bank of shingle had been ‘a door’, says the boatman.",
    0,
    "p-6",
    "It was a lid, and the Sill was the spout."
   ],
   [
    "They came in over the Sill at half past five.",
    0,
    "p-6",
    "At half past three they came in over the Sill, an hour and a half after low water."
   ],
   [
    "Col stowed sacks of flour, a crate of pullets, iron railing and then Ruth, and it seems in that order of care.",
    1,
    "p-5",
    "He stowed three sacks of flour, a crate of pullets, eleven lengths of iron railing for the pier, and Ruth, in that order of care."
   ],
   [
    "The owner calls his paraffin engine ‘the lodger’.",
    1,
    "p-5",
    "had a paraffin engine, put into her in 1908, which Col Treen, her owner, still called the lodger"
   ],
   [
    "Over the Sill the weed hung straight up, without a stir.",
    0,
    "p-6",
    "with the weed on it laid flat and pointing into the Sound"
   ]
  ]
 },
 {
  "question": "What happened to Wenna in February 1899?",
  "answers": [
   [
    "She was away for eleven days.",
    0,
    "p-40",
    "From the seventh to the fourteenth I was away"
   ],
   [
    "She fell on the school step, on the ice.",
    1,
    "p-26",
    "I fell on the school step, on the ice, the evening of the sixth"
   ],
   [
    "‘They were very kind’, Wenna says of the mainland, and it seems that she has often thought of going back there.",
    0,
    "p-26",
    "I did not care for it. They have trams."
   ],
   [
    "She came home and found the lines that she had missed filled in, in red ink.",
    0,
    "p-40",
    "And when I came home they were filled, in pencil, all eight."
   ],
   [
    "Wenna seems to have told no one how she found her lines, as ‘nobody was meant to know there was a book’.",
    1,
    "p-40",
    "I never said so because nobody was meant to know there was a book."
   ],
   [
    "She had been on the mainland once before.",
    0,
    "p-26",
    "It is the only time I was ever off the island."
   ],
   [
    "She was nineteen miles away, with an arm in plaster.",
    1,
    "p-39",
    "had been nineteen miles away, with her arm in plaster"
   ],
   [
    "They took her to the infirmary at Corrow.",
    1,
    "p-26",
    "they took me to the infirmary at Corrow"
   ]
  ]
 },
 {
  "question": "What does Amos say about copying the figure of 1903?",
  "answers": [
   [
    "Amos waited all summer for a slip, because he thought the Board bound to ask how he came by such a tide.",
    1,
    "p-35",
    "Then I waited for the slip.’ He fitted a rung. ‘I thought they would be bound to ask me how I came by that."
   ],
   [
    "He is gutting fish at the back door when he speaks of it.",
    0,
    "p-35",
    "Amos was mending the hens’ ladder at the back door on the Wednesday evening"
   ],
   [
    "What came back in September was ‘very civil’, it seems, and after that he did not wait.",
    1,
    "p-35",
    "It was very civil.’ He tried the rung with his thumb. ‘After that I did not wait for anything."
   ],
   [
    "He never thought what he would say if he were asked.",
    0,
    "p-35",
    "I had it ready, what I should say."
   ],
   [
    "‘Two feet of nothing’, he apparently thought when he came to it in the grey book.",
    0,
    "p-35",
    "A child would have laughed at it. I thought, now then, Amos."
   ],
   [
    "Amos put the weather down as a gale, so that nobody at the Board would wonder at the height of the water.",
    0,
    "p-35",
    "I put calm, and I put fog, for so it was."
   ],
   [
    "A child would have laughed at it, he says.",
    1,
    "p-35",
    "A child would have laughed at it."
   ],
   [
    "That he saw it was wrong.",
    1,
    "p-35",
    "‘I saw that it was wrong.’"
   ]
  ]
 },
 {
  "question": "What do we learn about Hallam?",
  "answers": [
   [
    "It seems to be a pipe that holds down the corner of his chart.",
    0,
    "p-2",
    "with a tin of peppermints on one corner to hold it"
   ],
   [
    "‘It is the loneliest station we have’ is how he speaks of Skarra, and he tells her to be gentle with its clerk.",
    0,
    "p-3",
    "It is the best station we have."
   ],
   [
    "He seems to have been kind about her one mistake.",
    1,
    "p-14",
    "She took it to him shaking. He was kind."
   ],
   [
    "He carried Ruth’s table up to the attic himself, because the men would not have her.",
    1,
    "p-3",
    "When the men would not have a woman in the computing room he had carried her table up to the attic himself"
   ],
   [
    "‘A blank is a question’, he tells her, and the Board, as he puts it, does not like to be asked questions.",
    1,
    "p-3",
    "‘A blank is a question, Miss Marrack,’ said Hallam, ‘and the Board does not like to be asked questions."
   ],
   [
    "He is fifty-six and has been Superintendent for nine years.",
    0,
    "p-3",
    "Hallam was sixty-three and had been Superintendent since 1887."
   ],
   [
    "He read Ruth’s correction aloud to her because he wished to be sure of it.",
    0,
    "p-14",
    "He ordered an erratum slip of three lines, and initialled it without reading it"
   ],
   [
    "He has passed the record every year for twenty-two years.",
    1,
    "p-3",
    "I have passed it every year for twenty-two years."
   ]
  ]
 },
 {
  "question": "How did Ruth and Wenna read the gauge together?",
  "answers": [
   [
    "They went by daylight alone, since a lantern, says Wenna, ‘makes the water jump’.",
    0,
    "p-33",
    "through the neaps, when it meant a lantern and five in the morning"
   ],
   [
    "Each wrote on her own paper before a word was said.",
    1,
    "p-33",
    "not a word was said until both had written"
   ],
   [
    "Of ten low waters they agreed on seven to the inch.",
    1,
    "p-33",
    "Of ten low waters they agreed on seven to the inch"
   ],
   [
    "They left out the neaps, apparently because Ruth held that only the springs could put the steamer on the rock.",
    0,
    "p-33",
    "They did it for ten days, through the neaps"
   ],
   [
    "They stood side by side on the last of the steps.",
    0,
    "p-33",
    "She stood on the last step and Wenna on the third from last"
   ],
   [
    "On a windy day they were as much as three inches apart.",
    0,
    "p-33",
    "on the other three they were one inch apart"
   ],
   [
    "Where they differed it was mostly Ruth who was wrong, it seems because she had looked at the top of the swell.",
    1,
    "p-33",
    "Ruth was wrong twice of the three. She had been looking at the top of the swell."
   ],
   [
    "‘You want it to hold still’, Wenna tells her.",
    1,
    "p-33",
    "‘You want it to hold still,’ said Wenna."
   ]
  ]
 },
 {
  "question": "What happens when Ruth asks Amos outright?",
  "answers": [
   [
    "She asks him on the Sunday, because then the sheet is before him.",
    0,
    "p-43",
    "Ruth asked him on the Monday evening, because the certificate was due."
   ],
   [
    "It seems that Amos would not have had Wenna come home to eight, and Ruth answers that it is not evidence.",
    1,
    "p-43",
    "I would not have had her come home to eight."
   ],
   [
    "She asks because the certificate is due, and in the end he names the time of the low water on Wednesday.",
    1,
    "p-43",
    "‘Low water on Wednesday is ten minutes past two,’ said Amos."
   ],
   [
    "‘It was a hard week for her’ is what he says first.",
    0,
    "p-43",
    "‘I could not say, I am sure,’ said Amos. ‘Somebody must have.’"
   ],
   [
    "Before he gives way Amos seems to look a long time at the clock, and Ruth hears it strike behind her.",
    0,
    "p-43",
    "He looked round the kitchen until he came to the boots."
   ],
   [
    "He says that she owned to each hole in her book.",
    1,
    "p-43",
    "There was never a hole in her book but she owned to it"
   ],
   [
    "‘I do not need to look it up’, he says of the tide.",
    1,
    "p-43",
    "‘I do not need to look it up.’"
   ],
   [
    "He pushes the books back to her across the table.",
    0,
    "p-43",
    "She put the two books in front of him. He squared their edges."
   ]
  ]
 },
 {
  "question": "What kind of man is Sturgess?",
  "answers": [
   [
    "Told of the eleven feet four, Sturgess puts on his oldest boots and carries the staff for Ruth, up to his thighs.",
    1,
    "p-36",
    "then he put on his oldest boots and carried the staff for her himself, up to his thighs"
   ],
   [
    "Sturgess holds the boat against the stream at the sounding, while Ruth swings the lead in the bows for forty-three casts.",
    0,
    "p-44",
    "Col held the Provider over it against the stream, with Mr Sturgess in the bows swinging a lead, and Ruth calling the casts down."
   ],
   [
    "He is stout, and wears a straw hat.",
    1,
    "p-7",
    "A stout man in a straw hat"
   ],
   [
    "Sturgess means to be ‘civil’ until the paper is signed.",
    1,
    "p-7",
    "I shall be civil to you until it is signed."
   ],
   [
    "At the sounding he seems older, because he is without the hat.",
    1,
    "p-44",
    "He was wet to the neck, and looked older without the hat."
   ],
   [
    "He takes the railings off the boat in pairs, apparently because the light is going.",
    0,
    "p-7",
    "took the railings off the Provider one at a time and counted them aloud"
   ],
   [
    "He is a surveyor, lent by the Board.",
    0,
    "p-7",
    "‘Engineer to the company."
   ],
   [
    "Sturgess says after the sounding: ‘I was to have been aboard’.",
    0,
    "p-44",
    "I would have stood on that pier and waved to them."
   ]
  ]
 },
 {
  "question": "Where and how is Wenna’s record kept?",
  "answers": [
   [
    "Wenna carries the newest book in the pocket of her apron.",
    0,
    "p-19",
    "From under the man’s jacket Wenna took a flat parcel in oilcloth."
   ],
   [
    "Under the barley meal, wrapped in oilcloth.",
    1,
    "p-25",
    "wrapped in oilcloth under the barley meal"
   ],
   [
    "‘They are off their laying again’, Amos used to complain to Wenna of the hens, which she seems to have thought natural.",
    0,
    "p-42",
    "He used to complain to me that the hens were going through the meal."
   ],
   [
    "‘She goes for ankles’, Wenna says of a broody hen that Ruth must apparently pass to come to the place.",
    1,
    "p-24",
    "Mind the broody, she goes for ankles."
   ],
   [
    "Each of the books holds two years.",
    1,
    "p-25",
    "two years to a book and a month to a page"
   ],
   [
    "The books have plain blue covers, with a label.",
    0,
    "p-19",
    "It was a school copybook with a marbled cover."
   ],
   [
    "There are eleven of them, as there are of the ledgers.",
    0,
    "p-25",
    "There were eight, two years to a book and a month to a page"
   ],
   [
    "Wenna had the first of them from Miss Bray.",
    1,
    "p-25",
    "She had the first from Miss Bray at the school, said Wenna, for sums."
   ]
  ]
 },
 {
  "question": "How were the twenty dates drawn and tested?",
  "answers": [
   [
    "‘You may as well look pleased’, says the witness at the nineteenth.",
    1,
    "p-38",
    "‘You may as well look pleased,’ said Miss Bray, not raising her eyes"
   ],
   [
    "Ten came from the boat’s records and ten from the school’s.",
    0,
    "p-37",
    "twelve from the day-books, eight from the log"
   ],
   [
    "Wenna was put outside on the wall, in sight of the window, apparently so that she could have no hand in it.",
    1,
    "p-38",
    "Wenna was put outside, and could be seen through the window, on the wall, not looking in."
   ],
   [
    "She chose them by cutting a pack of cards.",
    1,
    "p-37",
    "chose them by cutting a pack of Mr Sturgess’s cards"
   ],
   [
    "By the ledgers eleven of them would have come out wrong.",
    1,
    "p-37",
    "In eleven of them Amos would have had the Provider afloat when Col had been aground"
   ],
   [
    "Miss Bray read out each line of the copybooks, apparently so that Ruth should not see the figures before she judged.",
    0,
    "p-38",
    "Ruth undid the oilcloth and found the line, in figures like beetles."
   ],
   [
    "It was done at the clerk’s table, by lamplight.",
    0,
    "p-38",
    "in the schoolroom, at the top table"
   ],
   [
    "‘Lay alongside’ was to be found against the first of them.",
    0,
    "p-38",
    "The first was 30 November 1894: touched."
   ]
  ]
 },
 {
  "question": "What do we learn about Amos Pellow’s past and habits?",
  "answers": [
   [
    "The room is not ready when his guest comes, because he expected her by Friday’s boat.",
    0,
    "p-7",
    "My father has your room ready. He has been ready since Sunday."
   ],
   [
    "Amos is fifty-seven when Ruth comes to lodge with him.",
    0,
    "p-8",
    "He was sixty-four, a narrow, brushed, courteous man in a collar"
   ],
   [
    "He was two years purser’s clerk in a barque.",
    1,
    "p-9",
    "I was two years purser’s clerk in a barque there, the Ottilie."
   ],
   [
    "His wife died when their daughter was nine years old.",
    0,
    "p-29",
    "Their mother had died when Wenna was four."
   ],
   [
    "The Board pays Amos eighteen pounds a year.",
    1,
    "p-8",
    "for eighteen pounds a year he had met the sea twice daily"
   ],
   [
    "‘The chain is rotten with rust’ is his warning about the stair, though he has apparently not been down it for years.",
    0,
    "p-17",
    "Below the fiftieth they are not to be trusted."
   ],
   [
    "He seems to prefer that she should begin with the ledgers, ‘while you are fresh’, and not with the gauge, on her first evening.",
    1,
    "p-8",
    "‘But the books first, I think, while you are fresh.’"
   ],
   [
    "He bars his sevens because a plain one once cost him the price of a cask.",
    1,
    "p-9",
    "They took a plain seven for a one, and it cost me the price of a cask. I have barred them since."
   ]
  ]
 },
 {
  "question": "How does Ruth find out who wrote the strange lines?",
  "answers": [
   [
    "She does it in the schoolroom, before she goes home.",
    0,
    "p-41",
    "She carried the third book home and sat down with it under the lens."
   ],
   [
    "Ruth shows the lines to Wenna that night and does not explain.",
    1,
    "p-42",
    "She showed it to Wenna that night in the loft, and gave her the lens, and did not explain."
   ],
   [
    "Whoever wrote them seems to have traced the girl’s own figures, so that at first not even the lens tells them apart.",
    0,
    "p-41",
    "The eight lines were small and upright."
   ],
   [
    "Whoever wrote them began in large figures, apparently so that they would pass for a girl’s, and then forgot to.",
    1,
    "p-41",
    "had made the figures large to begin with, to pass for a girl’s, and by the third day had forgotten to"
   ],
   [
    "Three of the lines have a time and no height.",
    0,
    "p-40",
    "And when I came home they were filled, in pencil, all eight."
   ],
   [
    "All of the four sevens have a bar through the stem.",
    1,
    "p-41",
    "All four had a bar through the stem."
   ],
   [
    "For the Friday of that week the ledger of Amos has the same height.",
    0,
    "p-41",
    "In the copybook: ‘12.5. 3 feet 4.’ In the ledger: one foot eleven, as the tables would have it"
   ],
   [
    "She sits down with the book under a lens.",
    1,
    "p-41",
    "sat down with it under the lens"
   ]
  ]
 },
 {
  "question": "What does Ruth notice in the first of the ledgers?",
  "answers": [
   [
    "On one February day the water stood seventeen inches over the table, and the remark says ‘Gale N., spray on the stair’.",
    1,
    "p-9",
    "On the second of February it had been seventeen inches over the table, and the remark said ‘Gale N., spray on the stair’."
   ],
   [
    "Each line ends with a remark upon the weather.",
    1,
    "p-9",
    "and a remark upon the weather"
   ],
   [
    "Each line has a place for the barometer.",
    0,
    "p-9",
    "Each line held a date, two times, two heights in feet and inches, and a remark upon the weather."
   ],
   [
    "The heights are given in feet and tenths of a foot.",
    0,
    "p-9",
    "two heights in feet and inches"
   ],
   [
    "The hand is upright and small.",
    1,
    "p-9",
    "The hand was upright and small."
   ],
   [
    "Ruth seems to trust that Amos was looking at a board, because his readings wander round the predictions as they should.",
    1,
    "p-9",
    "The readings wandered round the predictions as they should."
   ],
   [
    "Ruth reads it without the tables at first, apparently because she wants to know the clerk’s ways before she compares anything.",
    0,
    "p-9",
    "She read for two hours with the tables for 1888 beside her."
   ],
   [
    "The water stands highest in an easterly, by nineteen inches, and the remark upon that day is ‘Wind E., hens kept in’.",
    0,
    "p-9",
    "In a northerly the water stood high, in an easterly it lay low."
   ]
  ]
 },
 {
  "question": "What is planned for the opening of the pier?",
  "answers": [
   [
    "The band that plays will apparently be the lifeboat’s.",
    0,
    "p-21",
    "the Corrow Temperance Band, sixteen of them"
   ],
   [
    "The hour was chosen because the chairman has his lunch then.",
    1,
    "p-21",
    "One o’clock because the chairman lunches at one."
   ],
   [
    "Three hundred and twenty passengers are to come.",
    0,
    "p-21",
    "A hundred and eighty passengers"
   ],
   [
    "A band of sixteen is to come with the passengers.",
    1,
    "p-21",
    "the Corrow Temperance Band, sixteen of them"
   ],
   [
    "Afterwards the steamer will call on Sundays alone, because it is wanted elsewhere.",
    0,
    "p-2",
    "to open it on the twenty-fifth of May and call twice a week ever after"
   ],
   [
    "Sturgess asked whether they would like to know the tide, and was told that ‘this was what the Board was for’.",
    1,
    "p-21",
    "I asked whether they would not like to know what the tide was doing, and they said that this was what the Board was for."
   ],
   [
    "Sturgess says that the hour has ‘cost me some sleep’, for he has looked at the chart and seen how little there is.",
    0,
    "p-21",
    "‘But we have a foot to spare, haven’t we? I have seen the chart.’"
   ],
   [
    "The chairman’s wife is apparently to be of the party.",
    1,
    "p-21",
    "the chairman, the chairman’s wife"
   ]
  ]
 },
 {
  "question": "What is the stair to the gauge like?",
  "answers": [
   [
    "It seems to be steepest at the top, because the first twenty steps are twice as high as those farther down.",
    0,
    "p-17",
    "The steps were cut in the rock, eight inches each"
   ],
   [
    "At the foot of it the tide board stands ten feet high.",
    0,
    "p-17",
    "stood sixteen feet of oak: the tide board, black, with white figures"
   ],
   [
    "Ruth slips near the top, where a step is loose.",
    0,
    "p-17",
    "a green slime on which she sat down once, hard, at the fifty-eighth"
   ],
   [
    "For the first thirty steps a chain runs along both sides.",
    0,
    "p-17",
    "with a chain along the wall side"
   ],
   [
    "At the foot Ruth sees what she had only known the numbers of.",
    1,
    "p-17",
    "She had read its numbers for eight years. She had never before seen what they were numbers of."
   ],
   [
    "After the first fifty steps there is weed and a green slime.",
    1,
    "p-17",
    "The first fifty were dry, and worn in the middle like spoons. After that there was weed, and a green slime"
   ],
   [
    "It has seventy-one steps cut in the rock.",
    1,
    "p-17",
    "‘There are seventy-one,’ he said"
   ],
   [
    "For its last twenty feet the chain is of another pattern, apparently because the sea once took away that piece.",
    1,
    "p-18",
    "For its last twenty feet, from the fifty-first step down, it was of a different pattern from the rest and less worn"
   ]
  ]
 },
 {
  "question": "What is known of Hallam’s visits to Skarra?",
  "answers": [
   [
    "Col brings him as far as the Sill and points out the house, and he signs his paper on his knee.",
    1,
    "p-22",
    "Then he gets out his paper and signs it on his knee, and I turn her round."
   ],
   [
    "Amos is rowed out to him in most years, and they talk for a while across the side of the boat.",
    0,
    "p-22",
    "I bring him as far as the Sill, and I point out the house, and he looks. Then he gets out his paper and signs it on his knee, and I turn her round."
   ],
   [
    "In one June, it seems, he did not come, because Col would not cross with him in so strong a wind.",
    0,
    "p-22",
    "Twenty times I have done that. He never fails to come."
   ],
   [
    "He has come ashore twice, in 1888 and 1893.",
    1,
    "p-22",
    "‘He came ashore in eighty-eight,’ said Col, and swung. ‘And in ninety-three."
   ],
   [
    "He had his dinner with the clerk in 1901.",
    0,
    "p-22",
    "‘And in ninety-three. He had his dinner with Amos that time."
   ],
   [
    "Once, it seems, he gave Jory sixpence, because the boy had carried his bag and taken him down to the board.",
    1,
    "p-22",
    "Jory carried his bag, and took him down and showed him the board. Gave him sixpence."
   ],
   [
    "He comes in autumn as a rule.",
    0,
    "p-5",
    "Every June, he comes."
   ],
   [
    "He is sick from the harbour bar onward.",
    1,
    "p-22",
    "He is sick from the harbour bar, Miss Marrack."
   ]
  ]
 },
 {
  "question": "How does Amos go down to the gauge?",
  "answers": [
   [
    "He goes first, with Ruth and Wenna close behind him.",
    0,
    "p-45",
    "Wenna went ahead of him and Ruth behind"
   ],
   [
    "Wenna gives him her copybook, and he writes the height down himself.",
    1,
    "p-45",
    "He held out his hand, and Wenna gave him the eighth copybook, open. He wrote it down himself."
   ],
   [
    "‘Nought, seven’ is what he says at the board.",
    1,
    "p-45",
    "‘Nought, seven,’ said Amos."
   ],
   [
    "He stops when he has counted fifty, it seems because that is where the weed begins, and then he goes on.",
    1,
    "p-45",
    "At fifty he stopped. It was where the weed began."
   ],
   [
    "He counts the steps backward, from ‘Seventy-one’ on.",
    0,
    "p-45",
    "as it might take to read a page. Then he said ‘Fifty-one’, and went on."
   ],
   [
    "In a jersey, without his collar.",
    0,
    "p-45",
    "He wore his collar."
   ],
   [
    "At the board he takes the second of two swells, apparently because the water will soon be rising and he has no time.",
    0,
    "p-45",
    "The swells came and went. He let a good many go by."
   ],
   [
    "In his stockings, as the boots will not go on.",
    1,
    "p-45",
    "The boots would not go on, and so he went in his stockings"
   ]
  ]
 },
 {
  "question": "What happens when Hallam sends for Ruth?",
  "answers": [
   [
    "The certificate has been written out for her already, and there is nothing wanting to it but a date and a name.",
    1,
    "p-3",
    "He had written the certificate out for her. It wanted only a date and a name."
   ],
   [
    "Hallam says that he is ‘too old for that boat’.",
    1,
    "p-2",
    "‘I am too old for that boat.’"
   ],
   [
    "He has the chart of the Sound open on his table.",
    1,
    "p-2",
    "He had the chart of Skarra Sound open on his table"
   ],
   [
    "She has to be quick, because the boat sails on Thursday and there will be no other for two more weeks.",
    0,
    "p-3",
    "Tuesday’s boat out, Friday’s boat home."
   ],
   [
    "She is to compare the record with that of the port across the water, and to fetch the figures there on her way.",
    0,
    "p-3",
    "‘With itself. With the printed tables. You will see whether it hangs together.’"
   ],
   [
    "It is a Friday, at the close of the day’s work.",
    0,
    "p-2",
    "Mr Hallam sent for her on Monday the fourth of April."
   ],
   [
    "Somebody must go, because a ship went aground elsewhere in 1907, and no depth is charted now without such a visit.",
    1,
    "p-2",
    "since the Merganser went aground at Port Issa in 1907 no depth goes on a chart until an officer has been to the gauge"
   ],
   [
    "‘Take the new tables’, says Hallam when she goes.",
    0,
    "p-3",
    "Take the peppermints. It is nineteen miles."
   ]
  ]
 },
 {
  "question": "How did the mistake get into the printed tables?",
  "answers": [
   [
    "A harbour master was the first to notice it, and wrote to the Board.",
    0,
    "p-4",
    "She had found it herself the following spring"
   ],
   [
    "She was twenty-two years old when she made it.",
    1,
    "p-14",
    "She was twenty-two."
   ],
   [
    "The erratum slip ran to a dozen lines.",
    0,
    "p-14",
    "He ordered an erratum slip of three lines"
   ],
   [
    "There was apparently nobody to compare it, because there was no other computer in the attic, and Hallam signed the page.",
    1,
    "p-14",
    "There was no second computer in the attic. Mr Hallam signed the page."
   ],
   [
    "She wrote it at the end of a Friday, at the end of a line of figures.",
    1,
    "p-14",
    "at the end of a line of eleven figures, at the end of a Friday"
   ],
   [
    "The fair copy had it right, and it was the printer who put it wrong.",
    0,
    "p-14",
    "in the fair copy, at the end of a line of eleven figures, at the end of a Friday, she had written five feet two"
   ],
   [
    "Ruth apparently said nothing of it for a year, because the day had gone by and Hallam would have had to answer for it.",
    0,
    "p-14",
    "She took it to him shaking. He was kind. He ordered an erratum slip"
   ],
   [
    "The attic was so hot that summer that the gum ran on the envelopes.",
    1,
    "p-14",
    "the attic had been so hot that the gum ran on the envelopes"
   ]
  ]
 },
 {
  "question": "How does Ruth think of Hallam after his telegram?",
  "answers": [
   [
    "She looked for a note under the paper of his tin.",
    1,
    "p-34",
    "There was no note in it. She looked under the paper."
   ],
   [
    "Forty columns were given him, she thinks, and he asked only ‘whether they were full’.",
    1,
    "p-34",
    "from forty places that he could not bear to sail to, and had asked of them the one thing that could be asked from a chair: whether they were full"
   ],
   [
    "She put away the tin that he had sent, unopened.",
    0,
    "p-34",
    "She ate one, sitting on the wall of the old quay."
   ],
   [
    "Ruth, it seems, has Col take a long answer back with him at once, in which she sets out all that she has found.",
    0,
    "p-34",
    "‘Is there an answer?’ said Col. His next boat was Friday’s. ‘There will be,’ she said."
   ],
   [
    "Ruth had learnt her way of checking from him, and apparently thought until then that what it showed was care.",
    1,
    "p-34",
    "She had learnt it from him, and had thought that it was care."
   ],
   [
    "He had given her until the middle of May.",
    0,
    "p-34",
    "CERTIFICATE REQUIRED HERE 30 APRIL."
   ],
   [
    "‘COMPARE TEN YEARS ONLY’, he had told her by telegraph.",
    0,
    "p-34",
    "COMPARISON UNNECESSARY. SIGN AND RETURN. HALLAM."
   ],
   [
    "It would have been easier if he had been a scoundrel.",
    1,
    "p-34",
    "It would have been easier if he had been a scoundrel."
   ]
  ]
 },
 {
  "question": "What did Ruth pack for the journey?",
  "answers": [
   [
    "The printed tables seem to have been the worst of it, for they weighed more than everything else put together.",
    1,
    "p-4",
    "They weighed more than everything else together."
   ],
   [
    "The tables made four bundles, done up in brown paper.",
    0,
    "p-4",
    "twenty-two thin grey volumes tied in two bundles"
   ],
   [
    "She took twenty-two thin grey volumes of tide tables.",
    1,
    "p-4",
    "twenty-two thin grey volumes tied in two bundles"
   ],
   [
    "She was apparently living with an aunt by the harbour then, who helped her to pack and thought little of the journey.",
    0,
    "p-4",
    "She was thirty, and lodged in Cope Street over a dressmaker."
   ],
   [
    "Ruth took two watches, because the better one had lately been losing time.",
    0,
    "p-4",
    "a steel tape, a watch, a lens, a quire of squared paper"
   ],
   [
    "A quire of squared paper was among it.",
    1,
    "p-4",
    "a quire of squared paper"
   ],
   [
    "She packed on the morning of the journey.",
    0,
    "p-4",
    "That evening she packed for three nights"
   ],
   [
    "Ruth packed for three nights, because she was to be home by Friday’s boat.",
    1,
    "p-3",
    "Tuesday’s boat out, Friday’s boat home."
   ]
  ]
 },
 {
  "question": "What happened on the evening of the thirteenth of November 1894?",
  "answers": [
   [
    "Wenna was to stand at the gate with her lantern, but went on down.",
    1,
    "p-30",
    "I was to stand at the gate, but I went on down as far as the tenth step"
   ],
   [
    "Amos went with them as far as the gate, because ‘I must see the light go down’, he had told them at tea.",
    0,
    "p-29",
    "From the eleventh he could not stand."
   ],
   [
    "Wenna’s lantern burned on, and by it she saw the chain go.",
    0,
    "p-30",
    "It put my lantern out, and I was at the tenth step."
   ],
   [
    "The wind was in the west, with hail.",
    0,
    "p-29",
    "It was blowing a gale by then, from the north."
   ],
   [
    "There was a noise, it seems, like a cart of stones being tipped.",
    1,
    "p-30",
    "It was like a cart of stones being tipped"
   ],
   [
    "Their father lay in bed with a pleurisy.",
    1,
    "p-29",
    "In November 1894 Amos took a pleurisy."
   ],
   [
    "Amos said that the high water was not to be missed, because a blank would cost him ‘ten shillings again’.",
    1,
    "p-29",
    "He said that if they found a blank they would stop him ten shillings again and send it back."
   ],
   [
    "There was apparently moon enough to see the board by.",
    0,
    "p-30",
    "High water was at twenty-five past six, and black dark."
   ]
  ]
 },
 {
  "question": "What is told of Ruth’s work at the Board?",
  "answers": [
   [
    "She entered the Branch in 1897, as a copyist.",
    0,
    "p-4",
    "Ruth had entered the Branch in January 1902"
   ],
   [
    "‘Please explain’ is what is printed on her slips.",
    0,
    "p-1",
    "under the number of blanks it said ‘Kindly complete’"
   ],
   [
    "The slips seem to go out once in a quarter, because the sheets of the stations are so long in coming.",
    0,
    "p-1",
    "Each month the sheets came up to her from forty stations, and where a clerk had missed a tide she sent him a slip."
   ],
   [
    "Some of the clerks have left blanks, it seems, because of whooping cough, or because of a bull in the path.",
    1,
    "p-1",
    "Some stations she knew chiefly by their excuses: fog, whooping cough, a bull in the path."
   ],
   [
    "She sends about three hundred red slips a year.",
    1,
    "p-1",
    "She wrote about three hundred a year."
   ],
   [
    "Ruth has never asked a clerk where a completed figure came from.",
    1,
    "p-10",
    "she had never once asked a clerk where the figures came from"
   ],
   [
    "Ruth had written to Pellow once before, about a fog.",
    0,
    "p-1",
    "To Skarra she had never written one."
   ],
   [
    "When a slip comes back she ticks it and puts it ‘in a drawer’.",
    1,
    "p-10",
    "she ticked them and put them in a drawer"
   ]
  ]
 },
 {
  "question": "What passes between Ruth and Amos by the pump that night?",
  "answers": [
   [
    "Amos is standing at the window, with his back to Ruth.",
    0,
    "p-16",
    "Amos was sitting in the chair with arms"
   ],
   [
    "Amos draws a long breath, which sounds to Ruth like relief.",
    1,
    "p-16",
    "It was a long breath, and there was something in it that she did not know what to do with, for it sounded like relief."
   ],
   [
    "He has lit the lamp again, and is writing.",
    0,
    "p-16",
    "The kitchen was dark"
   ],
   [
    "It seems to be past midnight when Ruth comes in for water, as she has slept for a while over the ledgers.",
    0,
    "p-16",
    "Towards eleven she went for water."
   ],
   [
    "He has heard her fetch the books into her room.",
    1,
    "p-16",
    "‘I heard you fetch the books in,’ he said."
   ],
   [
    "Ruth, it seems, thinks of Hallam’s certificate in her case before she answers him that she finds no blanks.",
    1,
    "p-16",
    "She thought of the certificate in her case, in Hallam’s good round hand. ‘I find no blanks, Mr Pellow,’ she said."
   ],
   [
    "The last thing that he says to her is ‘Fifteen years’.",
    0,
    "p-16",
    "‘No,’ said Amos. ‘You would not find those.’ He got up"
   ],
   [
    "He guesses that she has come as far as ‘nineteen-three’.",
    1,
    "p-16",
    "You will have got to nineteen-three, then."
   ]
  ]
 },
 {
  "question": "What was behind the red slip of March 1891?",
  "answers": [
   [
    "It came because one of his sheets had been lost in the mail boat.",
    0,
    "p-10",
    "I left the lines open and wrote the reason in the remarks."
   ],
   [
    "He was stopped ten shillings because he had left some lines open.",
    1,
    "p-10",
    "I left the lines open and wrote the reason in the remarks. They stopped me ten shillings, and sent that."
   ],
   [
    "Six readings were missing, of three days.",
    1,
    "p-10",
    "Six blanks, 8 to 10 March"
   ],
   [
    "He keeps it in his hymn-book, it seems, and calls it ‘my certificate’ when it falls out in front of her.",
    0,
    "p-10",
    "In the second ledger, at March 1891, a slip of red paper was laid between the pages."
   ],
   [
    "He tells of it while he is gutting two mackerel.",
    0,
    "p-10",
    "said Amos, who was peeling potatoes with great economy"
   ],
   [
    "Amos had gone over to Corrow to bury his wife.",
    0,
    "p-10",
    "‘I had a fever,’ said Amos"
   ],
   [
    "Asked how he completed it, he says ‘Kindly’, and the figures do seem to be blacker than the rest of the page.",
    1,
    "p-10",
    "the six figures for those three days had been written with a different nib, and blacker"
   ],
   [
    "Amos had written his reason in the remarks.",
    1,
    "p-10",
    "I left the lines open and wrote the reason in the remarks."
   ]
  ]
 },
 {
  "question": "What does Col Treen tell Ruth?",
  "answers": [
   [
    "The gap in the shingle fills up again in a calm summer.",
    0,
    "p-6",
    "Then it broke, and now there is ninety yards of nothing."
   ],
   [
    "Asked whether the break in the shingle was reported, Col answers ‘To whom?’, apparently because he would like to know it himself.",
    1,
    "p-6",
    "‘To whom?’ said Col. He seemed to want to know."
   ],
   [
    "That he has crossed the Sill for forty years and never touched it.",
    1,
    "p-6",
    "‘Forty years I have gone over that,’ said Col, ‘and never touched."
   ],
   [
    "In his boyhood one could walk the shingle bank from end to end.",
    1,
    "p-6",
    "When I was a boy you could walk it end to end."
   ],
   [
    "Col wants no money for handing in her telegram, because ‘the Board has paid for worse’, as he apparently tells Ruth.",
    0,
    "p-23",
    "Col counted the words with his finger. ‘That is tenpence,’ he said."
   ],
   [
    "The gap in the shingle is two hundred yards wide.",
    0,
    "p-6",
    "now there is ninety yards of nothing"
   ],
   [
    "His own boat draws four feet.",
    1,
    "p-6",
    "But I draw four feet."
   ],
   [
    "That her telegram will cost two shillings.",
    0,
    "p-23",
    "Col counted the words with his finger. ‘That is tenpence,’ he said."
   ]
  ]
 },
 {
  "question": "What is told about Lieutenant Sayle?",
  "answers": [
   [
    "He sounded the rock in the March of 1908.",
    0,
    "p-2",
    "Lieutenant Sayle sounded it last August."
   ],
   [
    "He stayed nine days on Skarra.",
    1,
    "p-5",
    "Nine days he stayed."
   ],
   [
    "He worked at the neaps, because the stream is slack then.",
    1,
    "p-28",
    "The stream is slack then, and he could lie still over the rock."
   ],
   [
    "It seems that he came over by the mail boat.",
    1,
    "p-5",
    "‘There was the Lieutenant, last summer."
   ],
   [
    "It appears that the ledgers misled him at neaps too.",
    0,
    "p-28",
    "The ledgers are right at neaps."
   ],
   [
    "He sounded in winter, because the weed on the rock is thin then.",
    0,
    "p-2",
    "Lieutenant Sayle sounded it last August."
   ],
   [
    "Sayle’s depths were brought down to low water by Ruth herself, as she now remembers, in the office at Lanmouth.",
    0,
    "p-28",
    "and then he brought his depths down to low-water springs by the book"
   ],
   [
    "Sayle sounded truly, as Ruth sees it, and then brought his depths down to low water by what the ledgers said.",
    1,
    "p-28",
    "So he sounded truly, and then he brought his depths down to low-water springs by the book"
   ]
  ]
 },
 {
  "question": "What is told about the gaps in the copybooks?",
  "answers": [
   [
    "A reason stands against every one of them.",
    1,
    "p-25",
    "there were forty-one, and a reason stood against each"
   ],
   [
    "One of the reasons given is ‘Did not go, was angry’, and another only says that she had been asleep.",
    1,
    "p-25",
    "‘Asleep.’ ‘Did not go, was angry.’"
   ],
   [
    "Her visitor does not stop to count them.",
    0,
    "p-25",
    "And there were gaps. She counted those too."
   ],
   [
    "Where there was fog the line says ‘guessed by the weed’, and a figure is put in brackets behind the remark.",
    0,
    "p-25",
    "‘Fog, could not see the figures.’"
   ],
   [
    "There are forty-one of them.",
    1,
    "p-25",
    "In fifteen years and five months there were forty-one"
   ],
   [
    "Amos seems to think the less of her book for them, because a clerk who would be believed leaves no line open.",
    0,
    "p-43",
    "‘There was never a hole in her book but she owned to it,’ he said."
   ],
   [
    "Ruth seems surprised at how much they tell, because in a life of work on blanks it had never struck her.",
    1,
    "p-25",
    "She had spent her working life on blanks. It had not struck her before how much they told one."
   ],
   [
    "They make about one line in twenty.",
    0,
    "p-25",
    "In fifteen years and five months there were forty-one"
   ]
  ]
 },
 {
  "question": "What is odd about the ledger’s entry for 30 March 1903?",
  "answers": [
   [
    "Ruth comes on it after ten at night, when she has lit another candle, in the narrow room with the boy’s bed.",
    1,
    "p-13",
    "Her room was narrow, with a boy’s bed in it. At ten that night she lit a second candle"
   ],
   [
    "Ruth has shut her eyes to choose the ledger, so that she should not steer.",
    1,
    "p-13",
    "So that she should not steer she shut her eyes and put out a hand"
   ],
   [
    "It is a high water, in the dead of night.",
    0,
    "p-13",
    "the low waters. On the twenty-ninth, two feet three inches."
   ],
   [
    "It stands far above the low waters of the days before and after.",
    1,
    "p-13",
    "On the twenty-ninth, two feet three inches. On the thirty-first, two feet exactly. And on the thirtieth, between them"
   ],
   [
    "Ruth cannot look it up that night, because she has left the tables at Lanmouth.",
    0,
    "p-13",
    "Then she reached for the tables for 1903."
   ],
   [
    "Her first thought is that he had been ‘reading by lantern’.",
    0,
    "p-13",
    "A gale could do that, two feet nine of water that had no business there."
   ],
   [
    "Ruth finds that the hour lies forty minutes away from what the table gives, which Amos would hardly have done by chance.",
    0,
    "p-15",
    "Thirty-five minutes past one, less twenty-five, was ten past."
   ],
   [
    "The remark that stands beside it is ‘Calm’, and then ‘Fog’.",
    1,
    "p-13",
    "‘Calm,’ it said. ‘Fog.’"
   ]
  ]
 },
 {
  "question": "What shows Ruth that somebody looks after the gauge?",
  "answers": [
   [
    "The scrapings have been carried away, as Ruth notices.",
    0,
    "p-18",
    "It had been scraped, and lately, for the scrapings lay in the cleft, still wet."
   ],
   [
    "The figures have been painted within the year.",
    1,
    "p-18",
    "The white figures had been painted within the year"
   ],
   [
    "The chain is new from the top to the bottom.",
    0,
    "p-18",
    "it was of a different pattern from the rest and less worn, though it had plainly been there for years"
   ],
   [
    "There is no weed on the board.",
    1,
    "p-18",
    "The rock on either hand was furred with weed to well above her head. On the board there was none."
   ],
   [
    "In the niche lies a coil of line, apparently kept there so that a person alone can be tied to the chain.",
    0,
    "p-18",
    "in the niche a tin, and in the tin a stub of pencil on a length of twine, a knife and a rag"
   ],
   [
    "Whoever comes does not come in those sea boots, Ruth thinks.",
    1,
    "p-18",
    "She thought of the sea boots with the cobweb. Whoever came here did not come in those."
   ],
   [
    "The rock beside the board is clean to a man’s height.",
    0,
    "p-18",
    "The rock on either hand was furred with weed to well above her head."
   ],
   [
    "The scrapings lie in the cleft, and are still wet, so that the board seems to have been scraped lately.",
    1,
    "p-18",
    "It had been scraped, and lately, for the scrapings lay in the cleft, still wet."
   ]
  ]
 }
];
