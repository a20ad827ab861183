/** The entry of the embeds' own script; app/_export/bundle.ts makes a classic script of it. */
import { startEmbed } from '../embed/embed';

startEmbed();
