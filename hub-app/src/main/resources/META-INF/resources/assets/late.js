// Brings the helpers of a page when the page itself is there. As a module that imports, it comes a request later than the
// styles and the typeface: a helper that was there before them kept the whole first layout, and the browser's own look at
// the search form, in one long task (docs/measured.md).
import "./find.js";
