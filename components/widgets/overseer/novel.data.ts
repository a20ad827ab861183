import type { FoldedPart } from './frozen';

/** Written by `npx tsx tests/tools/freeze-overseer.ts` from content/; a test computes it again. */
export const NOVEL: readonly FoldedPart[] = [
  {
    id: 'part-1',
    heading: 'Part One: The Column',
    chapters: [
      {
        id: 'ch-1',
        heading: 'Chapter 1: No Blanks',
        summary:
          'Ruth Marrack’s work is to send red slips to tide clerks who miss a reading; Skarra has never needed one. On 4 April 1910 Superintendent Hallam sends her there with a certificate he has already written out, because a pier and a steamer depend on Skarra’s low-water figures. She packs the printed tables, which contain one old mistake of hers.',
        passages: [
          {
            id: 'p-1',
            summary:
              'Ruth Marrack, who sends red ‘Kindly complete’ slips to tide clerks for missing readings, has never sent one to Skarra, whose 16,070 readings have no blank.',
            paragraphs: [
              'In twenty-two years the tide clerk at Skarra had not left a blank. Two readings a day, one high water and one low, from the first of January 1888 to the last day of 1909: eight thousand and thirty-five days, sixteen thousand and seventy readings, eleven green ledgers, and every line filled.',
              'Ruth Marrack knew this because blanks were her work. She was Examiner of Returns in the Tidal Branch of the Board of Harbours at Lanmouth. Each month the sheets came up to her from forty stations, and where a clerk had missed a tide she sent him a slip. The slip was Form 9. It was printed on red paper, and under the number of blanks it said ‘Kindly complete’. She wrote about three hundred a year. Some stations she knew chiefly by their excuses: fog, whooping cough, a bull in the path.',
              'To Skarra she had never written one. She would have had to look up the clerk’s name.',
            ],
          },
          {
            id: 'p-2',
            summary:
              'Superintendent Hallam explains that the Lady Moyle draws 11 ft 6, that the Sill is charted at 12 ft 6, and that the record must be examined.',
            paragraphs: [
              'Mr Hallam sent for her on Monday the fourth of April. He had the chart of Skarra Sound open on his table, with a tin of peppermints on one corner to hold it.',
              '‘They have built a pier,’ he said. ‘Two hundred and forty feet, iron. The company’s steamer is to open it on the twenty-fifth of May and call twice a week ever after. The Lady Moyle. Loaded, she draws eleven feet six.’ He put his pencil to the mouth of the Sound. ‘This is the Sill. Rock, right across, and no way in for her but over it. Lieutenant Sayle sounded it last August. Twelve feet six, at low-water springs.’',
              '‘A foot to spare,’ said Ruth.',
              '‘A foot to spare. But Sayle took his low water from the clerk’s ledgers, and since the Merganser went aground at Port Issa in 1907 no depth goes on a chart until an officer has been to the gauge and examined the record.’ He offered her the tin. ‘I am too old for that boat.’',
            ],
          },
          {
            id: 'p-3',
            summary:
              'Hallam, who taught Ruth her work and has passed Skarra for twenty-two years, hands her a certificate already written out and lacking only date and name.',
            paragraphs: [
              'He had written the certificate out for her. It wanted only a date and a name.',
              '‘I have visited the tide station at Skarra,’ it said, ‘and examined the record of the same, which I have compared and found correct.’',
              '‘Compared with what, sir?’',
              '‘With itself. With the printed tables. You will see whether it hangs together.’ Hallam was sixty-three and had been Superintendent since 1887. He had taught her the work. When the men would not have a woman in the computing room he had carried her table up to the attic himself, with a porter at the other end. ‘It is the best station we have. I have passed it every year for twenty-two years. Tuesday’s boat out, Friday’s boat home.’',
              'She said it was surprising, in such a place, that there should be no blanks at all.',
              '‘A blank is a question, Miss Marrack,’ said Hallam, ‘and the Board does not like to be asked questions. Pellow understands that. Take the peppermints. It is nineteen miles.’',
            ],
          },
          {
            id: 'p-4',
            summary:
              'Ruth packs twenty-two volumes of tables, whose Corrow pages she has computed since the 1903 volume, and remembers her one mistake that reached print.',
            paragraphs: [
              'She was thirty, and lodged in Cope Street over a dressmaker. That evening she packed for three nights: a steel tape, a watch, a lens, a quire of squared paper, and the Board’s printed tide tables from 1888 to 1909, twenty-two thin grey volumes tied in two bundles. They weighed more than everything else together. But if the record was to be compared with the tables, she would want the tables.',
              'The tables predicted the tide for Corrow, on the mainland. For Skarra one took twenty-five minutes off the time and four inches off the height. Ruth had entered the Branch in January 1902, and from the volume for 1903 onward she had done the Corrow pages herself, in the attic, eleven figures to the line.',
              'In eight years one mistake of hers had got into print. She had found it herself the following spring, and it had cost the Board a single printed slip. Tying the knot, she thought of it, as she did more often than it deserved.',
            ],
          },
        ],
      },
      {
        id: 'ch-2',
        heading: 'Chapter 2: The Provider',
        summary:
          'On Tuesday 12 April Ruth crosses nineteen miles from Corrow in Col Treen’s mail boat. Col says the Sound empties further since the shingle of the Rand broke in 1894, and nobody reported it. On Skarra she meets the engineer Sturgess, then Wenna Pellow, who takes her to lodge with her father Amos, the clerk.',
        passages: [
          {
            id: 'p-5',
            summary:
              'On 12 April Ruth crosses to Skarra in Col Treen’s mail boat Provider; asked whether Hallam is a good sailor, Col says only that he comes every June.',
            paragraphs: [
              'The mail boat Provider left Corrow at noon on Tuesday the twelfth. She was thirty-four feet long, and had a paraffin engine, put into her in 1908, which Col Treen, her owner, still called the lodger. He was fifty-eight, with a scarf up to his ears. He stowed three sacks of flour, a crate of pullets, eleven lengths of iron railing for the pier, and Ruth, in that order of care.',
              'It would be four hours. For the first she looked at the horizon and ate peppermints.',
              '‘Do you carry many of the Board’s officers, Mr Treen?’',
              '‘There was the Lieutenant, last summer. Nine days he stayed. And there is Mr Hallam every June.’',
              '‘He has told me he is too old for it.’',
              '‘Has he,’ said Col.',
              '‘I suppose he used to be a good sailor.’',
              'Col bent and listened for some while to the engine, which was making the noise it had made since Corrow. ‘He comes,’ he said, straightening up. ‘I will say that. Every June, he comes.’',
            ],
          },
          {
            id: 'p-6',
            summary:
              'Crossing the Sill, Col shows Ruth the ninety-yard gap broken in the Rand in November 1894 and says the Sound has gone out further since.',
            paragraphs: [
              'At half past three they came in over the Sill, an hour and a half after low water. Looking down she saw rock, brown and quite near, with the weed on it laid flat and pointing into the Sound.',
              '‘Forty years I have gone over that,’ said Col, ‘and never touched. But I draw four feet.’ He nodded up the Sound. Three miles off, at the northern end, a grey bank of shingle lay across the water. There was a piece out of the middle of it, and surf in the piece. ‘That is the Rand. When I was a boy you could walk it end to end. It was a lid, and the Sill was the spout. Then it broke, and now there is ninety yards of nothing. She empties from both ends.’',
              '‘When did it break?’',
              '‘Ninety-four. November. She goes out further than she did, since.’',
              '‘Was it reported?’',
              '‘To whom?’ said Col. He seemed to want to know.',
            ],
          },
          {
            id: 'p-7',
            summary:
              'On Skarra, an island of 140 people, Ruth meets the engineer Sturgess, who wants the certificate, and the clerk’s daughter Wenna Pellow, aged twenty-six.',
            paragraphs: [
              'Skarra had a hundred and forty people, one road, one chapel and a school, and now it had a pier. The pier stood out from the shore in red lead, finished but for its railings, so large that the island seemed to have been delivered alongside. A stout man in a straw hat took the railings off the Provider one at a time and counted them aloud.',
              '‘Sturgess,’ he said to Ruth over the ninth. ‘Engineer to the company. You are our certificate! I shall be civil to you until it is signed.’',
              'Behind him a tall young woman, in a man’s jacket over her apron, waited till he had finished and then picked up both bundles of tables as if they were bread.',
              '‘Those are heavy,’ said Ruth.',
              '‘They are,’ said the young woman. ‘I am Wenna Pellow. My father has your room ready. He has been ready since Sunday.’ She was twenty-six. Going by the pier she did not look at it.',
            ],
          },
          {
            id: 'p-8',
            summary:
              'Ruth lodges with Amos Pellow, sixty-four, paid eighteen pounds a year, who sets out eleven green ledgers and suggests that she see them before the gauge.',
            paragraphs: [
              'The clerk’s house was the last on the western side. Beyond it were forty yards of turf, a gate, and the head of a stair going down to the Sound. All its windows looked the other way, inland, over the hens.',
              'Amos Pellow received her standing. He was sixty-four, a narrow, brushed, courteous man in a collar, and for eighteen pounds a year he had met the sea twice daily since Ruth was eight years old. He hoped the crossing had been kind. He gave her the chair with arms. There was mackerel, and there were three plates, and on a nail by the back door an old school slate hung from a loop of cord with nothing written on it.',
              '‘You will want to begin with the books,’ he said.',
              '‘And the gauge.’',
              '‘And the gauge,’ Amos agreed. ‘But the books first, I think, while you are fresh.’',
              'He had laid them out on the dresser in order, eleven green spines, with a ruler along the top to keep them even.',
            ],
          },
        ],
      },
      {
        id: 'ch-3',
        heading: 'Chapter 3: The Eleven Ledgers',
        summary:
          'On 13 April Ruth reads the ledgers. She notes Amos’s barred sevens, learnt in Hamburg, and a red slip of 1891 which made him fill in six blanks. He avoids taking her to the gauge, and his sea boots are cobwebbed. Her graph shows that from November 1894 his readings never leave the printed tables by more than two inches.',
        passages: [
          {
            id: 'p-9',
            summary:
              'In the 1888 ledger Ruth finds barred sevens, a habit Amos learnt in Hamburg, and readings that differ from the tables as real ones should.',
            paragraphs: [
              'On Wednesday she began at the first of January 1888. Each line held a date, two times, two heights in feet and inches, and a remark upon the weather. The hand was upright and small. The figures stood under one another like panes in a window. All the sevens had a bar through the stem.',
              '‘You cross your sevens, Mr Pellow.’',
              '‘Hamburg,’ he said. ‘I was two years purser’s clerk in a barque there, the Ottilie. They took a plain seven for a one, and it cost me the price of a cask. I have barred them since.’',
              'She read for two hours with the tables for 1888 beside her. The readings wandered round the predictions as they should. In a northerly the water stood high, in an easterly it lay low. On the second of February it had been seventeen inches over the table, and the remark said ‘Gale N., spray on the stair’. This was a man looking at a board. She would have known it without the remark.',
            ],
          },
          {
            id: 'p-10',
            summary:
              'A red slip of March 1891, initialled G. H., made Amos, fined ten shillings for six blanks during a fever, fill them in.',
            paragraphs: [
              'In the second ledger, at March 1891, a slip of red paper was laid between the pages. The red had gone to the brown of a brick. She knew the form as she knew her own handwriting.',
              '‘Six blanks, 8 to 10 March,’ it said. ‘Kindly complete. G. H.’',
              'On the page there were no blanks. But the six figures for those three days had been written with a different nib, and blacker.',
              '‘I had a fever,’ said Amos, who was peeling potatoes with great economy. ‘I was three days in bed. I left the lines open and wrote the reason in the remarks. They stopped me ten shillings, and sent that.’',
              '‘And how did you complete it?’',
              'He took the eye out of a potato. ‘Kindly,’ he said.',
              'Ruth turned the page. When her own slips came back to her completed, she ticked them and put them in a drawer. In five years as Examiner she had never once asked a clerk where the figures came from.',
            ],
          },
          {
            id: 'p-11',
            summary:
              'When Ruth asks to see the gauge Amos makes excuses and begs her not to go alone; his sea boots are cracked and cobwebbed.',
            paragraphs: [
              'At two o’clock she put on her coat and said that she would like to see the gauge at low water.',
              '‘You have missed it, I am afraid,’ said Amos. ‘It is making.’',
              'She had worked it out that morning. Low water was at twenty minutes to three. She said so, and he went to the window that looked over the hens and appeared to consult them.',
              '‘The stair is bad after rain. And there is a length of the chain being seen to. Wenna shall take you tomorrow, when she has done at the school.’',
              '‘I could go alone.’',
              '‘I would rather you did not, Miss Marrack,’ he said, very low. ‘I would a great deal rather.’',
              'So she took her coat off. Under the slate by the back door stood a man’s sea boots, well greased once. The leather had set hard and cracked across the instep. From the left boot to the wall ran a cobweb, an old one, grey, with a good many flies in it.',
            ],
          },
          {
            id: 'p-12',
            summary:
              'Ruth’s graph shows that the readings strayed up to seventeen inches from the tables until mid-November 1894, and never more than two inches afterwards, even in gales.',
            paragraphs: [
              'She spent the afternoon with the squared paper. It was a thing she did when she did not know what she was looking for. For each month she took the greatest difference between what the clerk had read and what the tables foretold, whatever its direction, and put a dot.',
              'From 1888 the dots went up and down like a badly cut hedge. Nine inches, fourteen, six, seventeen. January was worse than June. It went on so for nearly seven years. Then, at the middle of November 1894, they fell to the foot of the paper and stayed there. One inch. Two. One. Two. Two. In fifteen years there was not a three.',
              'She looked at the remarks to see whether the weather had given out. It had not. ‘Gale N.’, ‘Gale N.W., slates off chapel’, ‘Storm’: all there, in the same good hand, with the barred sevens beside them. It was only the sea that had changed. Since November 1894 the sea at Skarra had done as it was told.',
            ],
          },
        ],
      },
      {
        id: 'ch-4',
        heading: 'Chapter 4: Five Foot Two',
        summary:
          'That night Ruth finds a calm, foggy low water of 4 ft 10 on 30 March 1903. It comes from her own misprint, 5 ft 2 for 2 ft 5, which was corrected by a slip never posted to Skarra. The later ledgers are copied from the tables. In the dark kitchen Amos guesses which year she has reached.',
        passages: [
          {
            id: 'p-13',
            summary:
              'That night Ruth opens the eighth ledger at 30 March 1903 and finds a low water of 4 ft 10, between neighbours near two feet, marked ‘Calm. Fog.’',
            paragraphs: [
              'Her room was narrow, with a boy’s bed in it. At ten that night she lit a second candle and untied the bundles again. She had carried the ledgers in from the dresser. So that she should not steer she shut her eyes and put out a hand, and it came down on the eighth, 1902 and 1903.',
              'She opened it anywhere. March 1903, springs, the low waters. On the twenty-ninth, two feet three inches. On the thirty-first, two feet exactly. And on the thirtieth, between them, at ten minutes past one in the afternoon, four feet ten.',
              'A gale could do that, two feet nine of water that had no business there. A great gale, from the north, with snow in it. She ran her finger along to the remarks.',
              '‘Calm,’ it said. ‘Fog.’',
              'Then she reached for the tables for 1903. But her hand had gone cold before it touched the cover. She knew that date; she had known it for seven years.',
            ],
          },
          {
            id: 'p-14',
            summary:
              'In 1902 Ruth wrote 5 ft 2 for 2 ft 5 in the Corrow table; Hallam initialled the correction unread and did not post it to the forty stations.',
            paragraphs: [
              'In the summer of 1902 the attic had been so hot that the gum ran on the envelopes. She was twenty-two. She had computed the low water at Corrow for the thirtieth of March next as two feet five inches, and in the fair copy, at the end of a line of eleven figures, at the end of a Friday, she had written five feet two.',
              'A second computer ought to have compared it. There was no second computer in the attic. Mr Hallam signed the page.',
              'She had come on it in April 1903, when the tide in question had been and gone and, so far as anybody knew, drowned no one. She took it to him shaking. He was kind. He ordered an erratum slip of three lines, and initialled it without reading it, and it was posted to the ports. To the forty gauge stations it was not posted. They were there to watch the tide, he said, not to be told it; and it saved forty stamps.',
            ],
          },
          {
            id: 'p-15',
            summary:
              'Ruth works out that the later ledgers are the tables less four inches with small alterations, and that Amos recorded as seen a tide she had invented.',
            paragraphs: [
              'She did the sum on the squared paper, although it did not need paper. Five feet two, less four inches, was four feet ten. Thirty-five minutes past one, less twenty-five, was ten past.',
              'She tried a dozen more days, from 1896, from 1900, from 1908. Take the table, take off the four inches, then put an inch on here and rub an inch out there, as a man might who knew that a sea does not agree with a table to the inch. That was the record. That was twelve feet six upon the Sill.',
              'What kept her from moving was another thing. On the thirtieth of March 1903 there had been no such tide. It had not been at Corrow; it had not been anywhere. She had made it, at a desk, with a slip of the pen. And on an island a hundred and eighty miles from that desk a man had written that he stood in the fog and watched it come.',
            ],
          },
          {
            id: 'p-16',
            summary:
              'In the dark kitchen Amos guesses with something like relief that Ruth has reached 1903; she tells him only that she finds no blanks.',
            paragraphs: [
              'Towards eleven she went for water. The kitchen was dark, and she had her hand on the pump before she saw that Amos was sitting in the chair with arms.',
              '‘I heard you fetch the books in,’ he said. ‘You will not be reading them in order now.’',
              '‘No.’',
              '‘I thought not. You will have got to nineteen-three, then.’',
              'The pump dripped. She could see his collar, and nothing of his face.',
              '‘Yes,’ said Ruth.',
              '‘Ah.’ It was a long breath, and there was something in it that she did not know what to do with, for it sounded like relief. ‘And what do you find?’',
              'She thought of the certificate in her case, in Hallam’s good round hand. ‘I find no blanks, Mr Pellow,’ she said.',
              '‘No,’ said Amos. ‘You would not find those.’ He got up, pushed the chair in under the table as he must have done every night of his life, and wished her good night.',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'part-2',
    heading: 'Part Two: The Stair',
    chapters: [
      {
        id: 'ch-5',
        heading: 'Chapter 5: Seventy-One',
        summary:
          'On Thursday 14 April Ruth goes down the stair alone and finds the board scraped, the numerals painted and the chain greased. Wenna arrives, reads 1 ft 10 and writes it in a copybook of her own. She says Amos has not been down since her brother Jory drowned, does not know of her record, and must not be told.',
        passages: [
          {
            id: 'p-17',
            summary:
              'On Thursday Ruth goes alone down the seventy-one steps and sees the sixteen-foot oak tide board whose numbers she has read for eight years.',
            paragraphs: [
              'On Thursday she did not ask. At a quarter to three she took her coat and her watch and went through the kitchen, where Amos was ruling a sheet of paper into columns.',
              '‘There are seventy-one,’ he said, without turning round. ‘Below the fiftieth they are not to be trusted.’',
              'She crossed the turf to the gate and counted. The steps were cut in the rock, eight inches each, with a chain along the wall side. The first fifty were dry, and worn in the middle like spoons. After that there was weed, and a green slime on which she sat down once, hard, at the fifty-eighth. At the bottom a cleft ran back into the cliff, narrow and quiet. At the end of it, bolted upright to the rock where one could see it from any of the last thirty steps, stood sixteen feet of oak: the tide board, black, with white figures.',
              'She had read its numbers for eight years. She had never before seen what they were numbers of.',
            ],
          },
          {
            id: 'p-18',
            summary:
              'Ruth finds the board scraped and newly painted, the chain greased, its last twenty feet replaced, and a pencil kept in a tin in the wall.',
            paragraphs: [
              'After that she looked about her as an examiner should.',
              'The rock on either hand was furred with weed to well above her head. On the board there was none. It had been scraped, and lately, for the scrapings lay in the cleft, still wet. The white figures had been painted within the year, by somebody with a small brush and patience. The chain was greased. For its last twenty feet, from the fifty-first step down, it was of a different pattern from the rest and less worn, though it had plainly been there for years.',
              'In the wall at the foot of the stair was a niche, and in the niche a tin, and in the tin a stub of pencil on a length of twine, a knife and a rag.',
              'She thought of the sea boots with the cobweb. Whoever came here did not come in those. She looked at her watch, which said sixteen minutes past three, and up above her the chain moved.',
            ],
          },
          {
            id: 'p-19',
            summary:
              'Wenna comes barefoot down the stair, waits for the swell, reads one foot ten at 3.26, and writes it in a marbled school copybook.',
            paragraphs: [
              'Wenna Pellow came down barefoot, facing outward, with one hand on the chain and her boots hung round her neck by the laces. She came fast, as other people come down to breakfast. Halfway she saw Ruth and stopped; then she came on, because it was the time for it.',
              '‘You are in my way,’ she said.',
              'Ruth stood back against the rock. From under the man’s jacket Wenna took a flat parcel in oilcloth. It was a school copybook with a marbled cover. She squatted, put her face level with the water, and waited for four or five swells to rise and fall. It took some minutes. Neither of them spoke.',
              '‘One, ten,’ said Wenna at last, and felt for the pencil on its twine.',
              '‘One foot ten,’ Ruth agreed. ‘Twenty-six minutes past three.’',
              'Wenna looked at her then for the first time. She wrote down the time, and the height, and after a moment she wrote something in the column for remarks.',
            ],
          },
          {
            id: 'p-20',
            summary:
              'Wenna refuses to show her book; she says Amos has not gone down since her brother Jory drowned there, and does not know that she comes.',
            paragraphs: [
              '‘May I see it?’',
              '‘No. It is not the Board’s book.’ Wenna had it back in the oilcloth already. ‘You have seen the Board’s. Eleven of them.’',
              '‘They are not from here,’ said Ruth. ‘Not since November 1894.’',
              'Wenna sat down on the lowest step and began to put on her boots. ‘No,’ she said to the boots. ‘He has not been down since Jory. My brother. He was drowned here, reading that, in my father’s place. My father goes as far as the gate.’',
              '‘And he sends you instead?’',
              '‘He sends nobody. He does not know I come. He has his book and I have mine, and he does not know there is a mine, and I should like to keep it so.’ She pulled the lace tight. ‘What will you do to him?’',
              'Ruth said that the boat went at seven in the morning. It was not an answer, and Wenna, going up ahead of her in the wet, did not treat it as one.',
            ],
          },
        ],
      },
      {
        id: 'ch-6',
        heading: 'Chapter 6: Friday’s Boat',
        summary:
          'On Friday 15 April Sturgess presses Ruth for the certificate, and Col tells her that Hallam landed only in 1888 and 1893 and otherwise signed from the boat. She stays, telegraphing for a fortnight more. That afternoon she tells Wenna about her own misprint, and Wenna takes her to the hen-house, where the copybooks are kept.',
        passages: [
          {
            id: 'p-21',
            summary:
              'On Friday morning Sturgess tells Ruth that the Lady Moyle will arrive at one o’clock on 25 May, dead low springs, with a hundred and eighty passengers.',
            paragraphs: [
              'She was on the quay at half past six on Friday with her bag packed. Mr Sturgess was there before her, in the straw hat, watching his men bolt the last of the railings.',
              '‘The twenty-fifth of May,’ he said, ‘at one o’clock. A hundred and eighty passengers, the chairman, the chairman’s wife, and the Corrow Temperance Band, sixteen of them, with a luncheon for the lot. One o’clock because the chairman lunches at one. I asked whether they would not like to know what the tide was doing, and they said that this was what the Board was for.’ He lowered his voice. ‘Is it signed?’',
              '‘Not yet.’',
              '‘But there is nothing against it?’',
              'Ruth asked what the tide would in fact be doing at one o’clock on the twenty-fifth of May.',
              '‘Low water. Dead low springs, it so happens,’ said Sturgess. ‘But we have a foot to spare, haven’t we? I have seen the chart.’',
            ],
          },
          {
            id: 'p-22',
            summary:
              'Col tells Ruth that Hallam came ashore only in 1888 and 1893, when Jory showed him the board; twenty times he signed from the boat.',
            paragraphs: [
              'Col Treen was swinging the engine, which did not care to start. Ruth spoke to his back.',
              '‘When Mr Hallam comes in June, how long does he stop?’',
              '‘He came ashore in eighty-eight,’ said Col, and swung. ‘And in ninety-three. He had his dinner with Amos that time. Jory carried his bag, and took him down and showed him the board. Gave him sixpence.’ He swung again. ‘Mr Hallam did, I mean. Jory had no sixpences.’',
              '‘And the other years?’',
              'Col let go the handle. ‘He is sick from the harbour bar, Miss Marrack. It is cruel to see. I bring him as far as the Sill, and I point out the house, and he looks. Then he gets out his paper and signs it on his knee, and I turn her round. Twenty times I have done that. He never fails to come.’',
              'The engine caught. Col rested his hand on it and did not look at her. ‘Are you for Corrow?’ he said.',
            ],
          },
          {
            id: 'p-23',
            summary:
              'Instead of signing and leaving, Ruth sends a telegram by Col asking for a further fortnight because the record requires comparison.',
            paragraphs: [
              'She had the certificate in her bag. It wanted a date and a name. She had visited the tide station; she had examined the record; she could very nearly sign it without a lie, as he had done. Compared it she certainly had.',
              'She asked Col to wait, and wrote on the lid of a pullet crate. There was no telegraph on Skarra. He would have to hand it in at Corrow.',
              '‘HALLAM BOARD OF HARBOURS LANMOUTH,’ she put. ‘DELAYED. RECORD REQUIRES COMPARISON. REMAINING FURTHER FORTNIGHT. MARRACK.’',
              'Col counted the words with his finger. ‘That is tenpence,’ he said. ‘Comparison with what?’',
              '‘I do not know yet.’',
              'He folded it into his cap. The Provider went off down the Sound with nobody in her but Col and the lodger. Mr Sturgess had heard. He took off the straw hat and put it on again. Ruth carried her bag back up the one road, past the chapel and the school. Through the window she could see Wenna lighting the schoolroom stove.',
            ],
          },
          {
            id: 'p-24',
            summary:
              'Ruth confesses her 1902 misprint and her fifteen hundred slips to Wenna, who lets her into the hen-house and opens the meal chest.',
            paragraphs: [
              'She found Wenna after school, forking out the hens.',
              '‘In 1902,’ said Ruth from the gate, ‘I put a wrong figure in the Corrow tables. Five feet two, for two feet five. It was Monday the thirtieth of March 1903, at ten past one here. Your father copied it. I made up a tide, and he says he saw it. No one has noticed but me and, I think, him.’',
              'Wenna went on forking. A hen walked between them and back.',
              '‘I am the person who sends the slips,’ said Ruth. ‘I have sent some fifteen hundred. I never sent one here.’',
              '‘What was it really, that day?’ said Wenna.',
              '‘I don’t know. Two feet one, by the tables, if I had put it right.’',
              'Wenna drove the fork into the straw and left it standing. ‘It was not,’ she said, ‘but come in. Mind the broody, she goes for ankles.’ And at the back of the hen-house, behind the nest boxes, she lifted the lid of the meal chest.',
            ],
          },
        ],
      },
      {
        id: 'ch-7',
        heading: 'Chapter 7: Eight Copybooks',
        summary:
          'The meal chest holds eight copybooks begun on 17 November 1894, with 5,627 lines and forty-one explained blanks. They give 0 ft 11 for the invented tide and a mean spring low of 6 inches against the ledger’s 1 ft 8. Only 11 ft 4 then lies on the Sill. Ruth has only Wenna’s word for it.',
        passages: [
          {
            id: 'p-25',
            summary:
              'Wenna’s eight copybooks, begun on 17 November 1894 when she was eleven, hold one daytime low water a day, with forty-one blanks and their reasons.',
            paragraphs: [
              'There were eight, two years to a book and a month to a page, wrapped in oilcloth under the barley meal. She had the first from Miss Bray at the school, said Wenna, for sums.',
              'It began on the seventeenth of November 1894. ‘3.4 afternoon. 1 foot 9. Wind N.W. cold.’ The figures were as big as beetles. She was eleven then. She read one low water each day, whichever fell in daylight: at springs that was near noon, and she ran from school in the dinner hour; at neaps it was early or late.',
              'Ruth counted pages and multiplied. To the day before, there should be five thousand six hundred and twenty-seven lines. And there were gaps. She counted those too. ‘Measles.’ ‘Fog, could not see the figures.’ ‘Asleep.’ ‘Did not go, was angry.’ In fifteen years and five months there were forty-one, and a reason stood against each.',
              'She had spent her working life on blanks. It had not struck her before how much they told one.',
            ],
          },
          {
            id: 'p-26',
            summary:
              'The copybook gives 0 ft 11 for 30 March 1903; left-handed scrawl from 15 February 1899 recalls the broken wrist that once took Wenna to Corrow.',
            paragraphs: [
              '‘Here,’ said Wenna, with the fifth book open. The thirtieth of March 1903. Ten past one. No feet, eleven inches. ‘Calm, fog. Heard Col’s horn.’',
              'So that was what it had been. Ruth read the line twice. It was an odd thing to be given back.',
              'She turned the pages of the others, not checking anything yet, only looking as one looks about a house. The beetles shrank and straightened. In the third book, in February 1899, they suddenly sprawled right across the lines, worse than a child’s, for the better part of a month.',
              '‘My wrist,’ said Wenna. ‘I fell on the school step, on the ice, the evening of the sixth, and they took me to the infirmary at Corrow. When I came home I had to do it with my left hand. The fifteenth, that is, where it goes to pieces.’ She put her thumb on the place. ‘It is the only time I was ever off the island. I did not care for it. They have trams.’',
            ],
          },
          {
            id: 'p-27',
            summary:
              'Since the Rand broke, the copybooks put low-water springs at six inches, fourteen inches below the ledger’s one foot eight; at neaps they agree.',
            paragraphs: [
              'They carried the books up to the loft, and while Amos was at the chapel accounts Ruth drew two columns. From the ledgers, the low waters of every spring tide since 1895. From the copybooks, the same. Wenna called the figures and Ruth wrote them. It took until the lamp was needed.',
              'By the ledgers, low-water springs stood at one foot eight upon the board, and always had. By the copybooks it stood at six inches. At neaps the two hardly differed. At springs there were fourteen inches between them, year upon year, beginning from the first page.',
              '‘It is the Rand,’ said Wenna. ‘It broke that night, the night of Jory. Before that the Sound could only empty over the Sill, and it never had time to. Now it goes out at the north end too. Anybody could tell you. You can walk to the Calf twice a month, and my grandmother never did but twice in her life.’',
              'Nobody had been asked, thought Ruth. The column was full.',
            ],
          },
          {
            id: 'p-28',
            summary:
              'Ruth calculates that only 11 ft 4 lies on the Sill, two inches too little, but cannot sign for copybooks that rest on Wenna’s word.',
            paragraphs: [
              '‘Lieutenant Sayle was here at the neaps,’ said Ruth. ‘He would be. The stream is slack then, and he could lie still over the rock. The ledgers are right at neaps. So he sounded truly, and then he brought his depths down to low-water springs by the book: to one foot eight. He should have gone down to six inches.’ She wrote it under the columns. Twelve feet six, less fourteen inches, was eleven feet four. ‘The Lady Moyle draws eleven feet six.’',
              '‘Two inches,’ said Wenna.',
              '‘With a hundred and eighty people, at one o’clock, at dead low springs.’',
              '‘Then write that.’',
              '‘On what? I have not seen it. I have seen one low water in my life at Skarra. All the rest of this is a person telling me so.’ Ruth put down her pencil. ‘I cannot put my name to a book because I like the look of it.’',
              '‘You could before,’ said Wenna. ‘You had only his word for the other.’',
            ],
          },
        ],
      },
      {
        id: 'ch-8',
        heading: 'Chapter 8: The Thirteenth of November',
        summary:
          'Wenna tells Ruth how Amos, ill and afraid of another fine, sent Jory to read the evening high water of 13 November 1894. The Rand broke and the sea took him. After the burial Wenna found that line filled with the table’s 12 ft 10, and began her own readings. Asked whether Jory read the board, she evades the question.',
        passages: [
          {
            id: 'p-29',
            summary:
              'Wenna relates that Amos, ill with pleurisy in November 1894 and fearing another ten-shilling fine, sent fourteen-year-old Jory to read the high water.',
            paragraphs: [
              'She told it on Sunday, in the loft, with her back against the chimney.',
              'Their mother had died when Wenna was four. Jory was three years older than she was, and by fourteen he was as good a reader of the board as their father; he went down with a slate round his neck on a cord, because paper got wet. In November 1894 Amos took a pleurisy. From the eleventh he could not stand. That day and the next Jory did both readings, and on the thirteenth he did the low.',
              '‘Father said at tea that the high was not to be missed. It was blowing a gale by then, from the north. He said that if they found a blank they would stop him ten shillings again and send it back. He had the red slip in the book; he showed it to us. He was crying with the pain in his side. He was not a hard man. I want you to have that right.’',
            ],
          },
          {
            id: 'p-30',
            summary:
              'At 6.25 in the evening Wenna holds a lantern at the tenth step while Jory goes to about the fiftieth; the Rand breaks and the sea takes him.',
            paragraphs: [
              '‘High water was at twenty-five past six, and black dark. Jory had the slate, and a lantern on his belt. I had the other lantern. I was to stand at the gate, but I went on down as far as the tenth step, to hold it out for him.',
              '‘It was not so bad at first. You could hear it in the cleft, but it was going up and down, the way it does. I could see his light. I saw it go down to the fiftieth or so and stop. The water was that high.',
              '‘And then the Rand went. We did not know what it was. It was like a cart of stones being tipped, a long way off, and going on being tipped. There had been a mile of shingle between us and that sea, and then there was not. It came down the Sound in one piece. It took twenty feet of the chain. It put my lantern out, and I was at the tenth step.’',
            ],
          },
          {
            id: 'p-31',
            summary:
              'After Jory’s burial on 17 November Wenna finds the thirteenth entered as 12 ft 10, the table’s figure, and starts her own readings that afternoon.',
            paragraphs: [
              'The slate came ashore on the Thursday, the fifteenth, on the strand below the chapel. There was nothing on it. On the Friday Col Treen found Jory, at what was left of the Rand, and he was buried on Saturday the seventeenth at noon.',
              '‘When they had all gone home I went to the dresser,’ said Wenna. ‘I think I wanted to see his figures, for the twelfth. Father let him enter his own. And I turned over, and there was the thirteenth, the evening high. Twelve feet ten. In Father’s hand, as neat as you like.’',
              'She had fetched the printed tables and looked. Thirteen feet two, for Corrow. She was eleven, but she could take four inches from thirteen feet two.',
              '‘Nobody came up to tell him twelve feet ten,’ said Wenna. ‘So I got the copybook that I had for sums and I went down and read the low. It was four minutes past three.’',
            ],
          },
          {
            id: 'p-32',
            summary:
              'The women hear Amos fill in the week’s sheet below; asked whether Jory read the board, Wenna says only that he went down to read it.',
            paragraphs: [
              'Below them, through the boards, they could hear that Amos had come in. He put his hymn-book on the shelf, drew the chair to the table and sharpened a pencil. It was what he did on Sundays, after chapel: the week’s sheet for the Board.',
              '‘He does it all at once,’ said Wenna. ‘The weather is true, he is particular about the weather. Then he gets down the grey book. I used to lie here and listen to him turn the page.’',
              '‘In fifteen years you never spoke of it?’',
              '‘What should I have said? He would have had to stop, and then there would be a blank.’',
              'Ruth listened to the pencil. There was a thing that she wished to know, for the record and not only for that. ‘Did Jory read it?’ she said. ‘The board. Before the Rand went?’',
              'Wenna reached up and turned down the lamp, although it was not yet dark. ‘He went down to read it,’ she said.',
            ],
          },
        ],
      },
    ],
  },
  {
    id: 'part-3',
    heading: 'Part Three: Kindly Complete',
    chapters: [
      {
        id: 'ch-9',
        heading: 'Chapter 9: Two Observers',
        summary:
          'From 16 to 25 April Ruth and Wenna read ten low waters separately and never differ by more than an inch. Hallam telegraphs for the certificate by 30 April. Amos tells Ruth he copied the false tide of 1903 knowingly, hoping to be asked. Needing evidence of past years, she levels the old quay and the Calf causeway against the board.',
        passages: [
          {
            id: 'p-33',
            summary:
              'Over ten days Ruth and Wenna never differ by more than an inch; on 25 April the board gives six inches, the tables one foot eight.',
            paragraphs: [
              'From Saturday the sixteenth they went down together. Ruth made the rule. She stood on the last step and Wenna on the third from last; each read for herself, each wrote it on her own paper, and not a word was said until both had written. Then they exchanged papers.',
              'They did it for ten days, through the neaps, when it meant a lantern and five in the morning, and on into the next springs. Of ten low waters they agreed on seven to the inch, and on the other three they were one inch apart. Ruth was wrong twice of the three. She had been looking at the top of the swell.',
              '‘You want it to hold still,’ said Wenna. ‘It will not. You have to wait till you are bored.’',
              'At the neaps the grey tables were as good as the board. By the twenty-fifth, at ten minutes to one, the tables gave one foot eight and the board gave six inches.',
            ],
          },
          {
            id: 'p-34',
            summary:
              'On 19 April Hallam telegraphs that the certificate is due by 30 April and sends peppermints; Ruth reflects that she learnt his way of checking.',
            paragraphs: [
              'On Tuesday the nineteenth the Provider had brought an envelope from the telegraph office at Corrow.',
              '‘PIER OPENS 25 MAY. CERTIFICATE REQUIRED HERE 30 APRIL. COMPARISON UNNECESSARY. SIGN AND RETURN. HALLAM.’',
              'With it, by ordinary post and addressed in the same round hand, came a tin of peppermints. There was no note in it. She looked under the paper.',
              'She ate one, sitting on the wall of the old quay. It would have been easier if he had been a scoundrel. He was a man who in 1887 had been given forty columns of figures from forty places that he could not bear to sail to, and had asked of them the one thing that could be asked from a chair: whether they were full. She had learnt it from him, and had thought that it was care.',
              '‘Is there an answer?’ said Col. His next boat was Friday’s.',
              '‘There will be,’ she said. ‘Have one of these.’',
            ],
          },
          {
            id: 'p-35',
            summary:
              'Amos tells Ruth he knew the 1903 figure was wrong and copied it hoping to be questioned, but the sheet came back passed in September.',
            paragraphs: [
              'Amos was mending the hens’ ladder at the back door on the Wednesday evening when he said, ‘I saw that it was wrong.’',
              'Ruth sat down upon the step.',
              '‘Nineteen-three. I do the week on Sundays. I had the grey book open, and I came to the Monday, and it said five feet two. A low water, at springs, on top of a calm. A child would have laughed at it. I thought, now then, Amos. I wrote four feet ten. I put calm, and I put fog, for so it was. Then I waited for the slip.’ He fitted a rung. ‘I thought they would be bound to ask me how I came by that. I had it ready, what I should say. I waited all that summer. Every boat.’',
              '‘And in September?’',
              '‘In September I had the sheet back, passed. “Compared and found correct.” It was very civil.’ He tried the rung with his thumb. ‘After that I did not wait for anything.’',
            ],
          },
          {
            id: 'p-36',
            summary:
              'On 21 April Ruth and Sturgess level from the board: the Provider touches the quay below 1 ft 2, and the Calf causeway dries below 1 ft.',
            paragraphs: [
              'Ten days were not fifteen years. To vouch for those she needed somebody who had seen the water without seeing the copybooks, and had written it down for a reason of his own.',
              'There was the old quay. Col kept a day-book, and on boat days, when there was too little water for the Provider to lie alongside, he put ‘Touched’. There was the Calf, an islet in the Sound that was joined to Skarra at the lowest ebbs by a causeway of stones. Miss Bray took the school over for limpets, and put that in the log.',
              'On Thursday the twenty-first she borrowed Mr Sturgess’s level. He asked why, and she told him. ‘Eleven foot four!’ he said, and then, ‘Perhaps!’, and then he put on his oldest boots and carried the staff for her himself, up to his thighs. By evening they had it. The Provider would touch when the board stood below one foot two. The causeway dried below one foot.',
            ],
          },
        ],
      },
      {
        id: 'ch-10',
        heading: 'Chapter 10: Twenty Dates',
        summary:
          'On 23 April, in Miss Bray’s schoolroom, Ruth tests the copybooks against twenty dates, twelve from Col’s day-books and eight from the school log. All twenty agree, but on 13 February 1899 Wenna was in hospital at Corrow. Wenna had always believed that Miss Bray filled in the eight missing lines; Miss Bray did not.',
        passages: [
          {
            id: 'p-37',
            summary:
              'Ruth draws twenty spring-tide dates by cards, twelve from Col’s day-books and eight from Miss Bray’s log; the ledgers fail on eleven.',
            paragraphs: [
              'Col brought his day-books in a biscuit tin, fourteen of them, smelling of bait and ginger nuts. Miss Bray, who was sixty-seven and walked with two sticks, had the school log down already from its shelf.',
              'Ruth took twenty dates, all of them at springs. She took them before there was a copybook in the room, and chose them by cutting a pack of Mr Sturgess’s cards: twelve from the day-books, eight from the log. Against each she wrote what ought to be found. ‘Touched’: below one foot two. ‘Lay alongside’: not below. ‘Children crossed dry’: below one foot. ‘Turned back, wet’: not below.',
              'Then on a second sheet she put what the ledgers had for the same twenty. In eleven of them Amos would have had the Provider afloat when Col had been aground, or the infant class walking to the Calf under water. She turned that sheet face down. It was no more than she had expected.',
            ],
          },
          {
            id: 'p-38',
            summary:
              'On 23 April, with Miss Bray as witness and Wenna outside, the first nineteen of the twenty dates, beginning with 30 November 1894, agree with the copybooks.',
            paragraphs: [
              'She did it on Saturday the twenty-third, in the schoolroom, at the top table. Miss Bray sat by with her marking, as witness. Wenna was put outside, and could be seen through the window, on the wall, not looking in.',
              'The first was 30 November 1894: touched. Ruth undid the oilcloth and found the line, in figures like beetles. Eight inches. She made a tick. The second, 1896: alongside. One foot five. The third, fourth and fifth were Col’s, and each was right, the fifth by a single inch. A wet day in 1901 when the children turned back: one foot three. A fine one in 1907 when they did not: five inches.',
              'She had meant to be slow, and found that she was holding her breath and going faster. At the nineteenth she put down her pencil and stretched her fingers. Nineteen ticks. ‘You may as well look pleased,’ said Miss Bray, not raising her eyes from the nine times table.',
            ],
          },
          {
            id: 'p-39',
            summary:
              'The twentieth date, 13 February 1899, agrees at six inches, but the log says that Wenna was still at Corrow with her broken wrist.',
            paragraphs: [
              'The twentieth was from the log. ‘Monday, 13 February 1899. Nine children to the Calf after dinner, crossed dry, for limpets.’ Below one foot, then. Ruth turned up the third book.',
              '‘1.57. No feet 6.’ The twentieth tick. The ledger, on the sheet that lay face down, had one foot eight.',
              'She had made the mark before she saw that the entry went on. ‘W. Pellow still at Corrow with her wrist.’',
              'Ruth looked through the window at the wall. She had been told as much eight days ago, with a thumb on the place, and had turned the page.',
              'It agreed. That was what was wrong with it. On the thirteenth of February 1899 the board had stood below a foot, as the children’s dry feet bore witness; the copybook said six inches, at three minutes to two; and the only person who had ever written in that book had been nineteen miles away, with her arm in plaster.',
            ],
          },
          {
            id: 'p-40',
            summary:
              'Wenna supposed that Miss Bray filled in the eight lines of 7 to 14 February, but Miss Bray has never been down the stair.',
            paragraphs: [
              '‘From the seventh to the fourteenth I was away,’ said Wenna, brought in. ‘Eight lows. I left them empty, what else could I do? And when I came home they were filled, in pencil, all eight. I never said so because nobody was meant to know there was a book.’ She had gone red. ‘I thought that it was Miss Bray.’',
              'Miss Bray laid down her pen.',
              '‘She gave me the first one. I thought she must have guessed. One does not ask a person, when it is a kindness like that. So I have taken her a crab every Easter.’',
              '‘I did wonder about the crabs,’ said Miss Bray. She put a hand upon her sticks, and said gently that she had had this hip since 1885, and had never in her life been down that stair.',
              'Nobody spoke for a moment. If a stranger had put in eight lines, Ruth was thinking, what was there to say that he had stopped at eight?',
            ],
          },
        ],
      },
      {
        id: 'ch-11',
        heading: 'Chapter 11: Barred Sevens',
        summary:
          'The eight lines have four sevens, all barred, and a gale that the tables lack: Amos read the board truly while falsifying his ledger. Told that the whole record depends on it, he offers to go down. On 26 April a sounding finds 11 ft 2 on the Sill at a tide of four inches.',
        passages: [
          {
            id: 'p-41',
            summary:
              'The eight lines contain four barred sevens; for 10 February 1899, in a gale, the copybook has 3 ft 4 and the ledger 1 ft 11.',
            paragraphs: [
              'She carried the third book home and sat down with it under the lens.',
              'The eight lines were small and upright. Whoever wrote them had made the figures large to begin with, to pass for a girl’s, and by the third day had forgotten to. There were four sevens in them: two in the times for the seventh and the eighth, one in a height, one in the time for the thirteenth. All four had a bar through the stem.',
              'She went and took the sixth ledger from the dresser, and laid the two books open side by side at Friday the tenth of February 1899. In the copybook: ‘12.5. 3 feet 4.’ In the ledger: one foot eleven, as the tables would have it, and in the remarks ‘Gale N.’ A northerly held the water up. It had stood seventeen inches over the table that day, and somebody had gone down the stair in it, and waited until he was bored, and read it.',
            ],
          },
          {
            id: 'p-42',
            summary:
              'Wenna recognises her father’s hand in both books and realises that he went down eight times in the ice and has long known of her copybooks.',
            paragraphs: [
              'She showed it to Wenna that night in the loft, and gave her the lens, and did not explain.',
              'Wenna looked for a long time. She went along the eight lines with one finger. Then she turned the ledger to the light and went down that page too: the one hand, and the other hand, which were the same.',
              '‘It was all ice that week,’ she said. ‘That was how I fell.’',
              'Below them Amos wound the clock.',
              '‘He was down there eight times,’ said Wenna. ‘And came up, and sat at that table on the Sunday, and got the grey book, and wrote the others.’ She was not speaking loudly. ‘He could do it, then. He could have done it at any time.’ And a little later, in a different voice, ‘He knew where it was kept. He has known the whole while. He used to complain to me that the hens were going through the meal.’',
            ],
          },
          {
            id: 'p-43',
            summary:
              'On Monday Ruth tells Amos that unless she learns who wrote the eight lines she must strike the whole record; he offers to go down on Wednesday.',
            paragraphs: [
              'Ruth asked him on the Monday evening, because the certificate was due. She put the two books in front of him. He squared their edges.',
              '‘I could not say, I am sure,’ said Amos. ‘Somebody must have.’',
              '‘Mr Pellow, I have to know if those eight were read or made up. If they were made up I must strike them. And if I cannot learn who wrote them I must strike all the rest, because I cannot say what else he may have put in. It is a good record. It is the best I ever saw. I should have to call it worth nothing.’',
              'It was some time before he answered. ‘There was never a hole in her book but she owned to it,’ he said. ‘I would not have had her come home to eight.’',
              '‘That is not evidence.’',
              '‘No.’ He looked round the kitchen until he came to the boots. ‘Low water on Wednesday is ten minutes past two,’ said Amos. ‘I do not need to look it up.’',
            ],
          },
          {
            id: 'p-44',
            summary:
              'On 26 April, forty-three casts over the Sill give a least depth of 11 ft 2 while Wenna signals four inches on the board.',
            paragraphs: [
              'First there was the Sill. At half past one on Tuesday the twenty-sixth Col held the Provider over it against the stream, with Mr Sturgess in the bows swinging a lead, and Ruth calling the casts down. They went from side to side of the channel and back, forty-three casts, on rock. The least of them was eleven feet two.',
              'A mile up the Sound, at the mouth of the cleft, a speck of white went up, dipped, and dipped three times more. It was Wenna, with a pillowcase. Four inches.',
              '‘So at six inches there would be eleven feet four,’ said Ruth.',
              'Mr Sturgess coiled the line with care. He was wet to the neck, and looked older without the hat. ‘Fourteen inches,’ he said. ‘I would have stood on that pier and waved to them.’ After a time he added, ‘Is it enough for your paper?’',
              '‘It is one day,’ said Ruth. ‘One day is weather. It has to have the fifteen years behind it.’',
            ],
          },
        ],
      },
      {
        id: 'ch-12',
        heading: 'Chapter 12: Kindly Complete',
        summary:
          'On Wednesday 27 April Amos goes down and reads seven inches. Wenna confesses that Jory called his reading and she could not hear; Amos says he filled the line so that she need not have. Ruth reports 11 ft 4, and the steamer waits for water. In June Hallam queries one blank, and Ruth writes what happened.',
        passages: [
          {
            id: 'p-45',
            summary:
              'On 27 April Amos goes down in his stockings, pausing at the fiftieth step, reads seven inches at 2.12, and writes it with a barred seven.',
            paragraphs: [
              'He wore his collar. The boots would not go on, and so he went in his stockings, backward, with both hands on the chain; Wenna went ahead of him and Ruth behind. No one had asked him to count, but they could hear him doing it. At fifty he stopped. It was where the weed began. He stood with his forehead against the rock for as long as it might take to read a page. Then he said ‘Fifty-one’, and went on.',
              'At the foot he asked for the pencil. He looked at the board from the top down, as one looks at a person. The swells came and went. He let a good many go by.',
              '‘Nought, seven,’ said Amos. ‘Twelve minutes past two.’',
              'Ruth had written the same upon her own paper, and so had Wenna. He held out his hand, and Wenna gave him the eighth copybook, open. He wrote it down himself. He made the seven, drew the bar through it, and handed her the book.',
            ],
          },
          {
            id: 'p-46',
            summary:
              'Wenna says Jory called his reading and she did not hear; Amos says she told him that night, and he wrote a figure to spare her.',
            paragraphs: [
              'Wenna did not close it. ‘He called it,’ she said. ‘Jory. He read it and he called it up to me, the feet and the inches, before the Rand went. I saw him put his hand to his mouth. It was blowing so, and I did not hear.’ She said it to the page. ‘I have never told that.’',
              '‘You told me,’ said Amos.',
              'She looked up.',
              '‘You came in at the door with your hair full of water, and stood at the end of the bed. “He called it and I did not hear.” You said nothing else till morning. You were eleven.’ He had hold of the chain again. ‘I thought that if there was a figure in the book, you would not need to have heard it.’',
              'The water in the cleft stood still, and then, at the bottom of the board, a very little, it began to cover the paint.',
              '‘It is making,’ said Wenna, when she could. They went up with Amos in the middle.',
            ],
          },
          {
            id: 'p-47',
            summary:
              'Ruth’s own four-page certificate admits the copybooks and gives 11 ft 4; the Lady Moyle waits three hours off the Sill, and Wenna becomes clerk.',
            paragraphs: [
              'Ruth did not use the certificate. She wrote out another, four pages long, which said what she had seen, what she had not, what she had compared, and with what. The ledgers were good to 13 November 1894, less six readings; after that they were struck out and the copybooks put in, with eight lines by A. Pellow and forty-one blanks. The Sill had eleven feet four. There was one line that she did not know how to word.',
              '‘Put what happened,’ said Wenna at the boat, on Friday the twenty-ninth.',
              'On the twenty-fifth of May the Lady Moyle lay off the Sill from one o’clock to four, waiting for water. The chairman lunched on time. The Temperance Band gave its whole programme twice, and on Skarra, where it came over the Sound in pieces, it was thought that they had never sounded better.',
              'From the first of July the tide clerk at Skarra was W. Pellow, at eighteen pounds a year.',
            ],
          },
          {
            id: 'p-48',
            summary:
              'Hallam’s red slip queries the blank of 13 November 1894; Ruth writes that Jory’s reading was called and not heard, and Hallam puts on his spectacles.',
            paragraphs: [
              'The fair copy went in to Mr Hallam in the second week of June. It came back to her desk with a red slip on it.',
              '‘One blank, without remark: 13 November 1894, 6.25 p.m. Kindly complete. G. H.’',
              'He would have run his pencil down the column and found the hole. He had been ashore twice, and had his bag carried once; nobody had ever had occasion to write to him about the boy.',
              'Everything else in that return she had laid beside something: a table, a tape, a log, another hand. For this she had a person’s word, given at the foot of a stair. Ruth dipped her pen. In the remarks she wrote, ‘Observed, J. Pellow, aged 14. Called up; not heard.’ She left the height empty.',
              'She did not put it in his tray. She stood at his table while he felt for the pen to initial it, and found the place, and stopped; and put down the pen, and put on his spectacles.',
            ],
          },
        ],
      },
    ],
  },
];
