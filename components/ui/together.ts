/**
 * The small parts that most figures use, imported for nothing but that: the bundler puts what exactly the same figures reach into one
 * file, and so these travel together with use-figure. Each for itself would be a file of a few hundred bytes and one more request.
 */
import './acts';
import './button';
import './check';
import './figure-notice';
import './hatch';
import './live-region';
import './px';
import './room';
import './stage';
import './start-over';
import '../words/capital';
import '../words/longest';
import '../words/numbers';
import '../words/plural';
