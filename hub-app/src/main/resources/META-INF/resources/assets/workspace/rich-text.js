/* The editor comes with the first field that needs it; where its parts are, the page's import map knows. */
import('zaedno-rich-text');
