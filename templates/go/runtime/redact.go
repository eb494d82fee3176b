package kaltura

import (
	"encoding/json"
	"fmt"
	"html"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf16"
)

// hidden is what stands in the place of a secret.
const hidden = "***"

// shortestSecret is the length from which a secret value is hidden wherever it stands:
// hiding shorter ones would eat into ordinary words.
const shortestSecret = 6

// longestShown is the most characters of a tree in a line of a log.
const longestShown = 2000

// redactor hides secrets by the names they stand under, and their values anywhere.
type redactor struct {
	names   map[string]bool
	pattern func() *regexp.Regexp
}

// newRedactor makes one from the wire names of secret parameters and properties.
func newRedactor(names []string) *redactor {
	r := &redactor{names: make(map[string]bool, len(names))}
	for _, name := range names {
		r.names[name] = true
	}
	r.pattern = sync.OnceValue(r.compile)
	return r
}

// also returns one that hides more names as well.
func (r *redactor) also(names []string) *redactor {
	if !slices.ContainsFunc(names, func(name string) bool { return !r.names[name] }) {
		return r
	}
	more := slices.Clone(names)
	for name := range r.names {
		more = append(more, name)
	}
	return newRedactor(more)
}

func (r *redactor) compile() *regexp.Regexp {
	names := []string{}
	for name := range r.names {
		names = append(names, regexp.QuoteMeta(name))
	}
	if len(names) == 0 {
		return nil
	}
	slices.SortFunc(names, func(a, b string) int {
		return compareLongest(a, b)
	})
	// In forms, URLs (query and path), JSON, and XML.
	return regexp.MustCompile(`(?i)((?:^|[^0-9a-z_]|%3A)(?:` + strings.Join(names, "|") +
		`)(?:=|%3D|\\?"\s*:\s*\\?"|>))([^&\s"'<>/\\]+)|` +
		`((?:^|[^0-9a-z_])(?:` + strings.Join(names, "|") + `)/)(\w[^&\s"'<>/]*)`)
}

// compareLongest sorts the longest first, for what may contain another.
func compareLongest(a, b string) int {
	if len(a) != len(b) {
		return len(b) - len(a)
	}
	return strings.Compare(a, b)
}

// values returns the secret values in a tree of parameters.
func (r *redactor) values(tree any) []string {
	found := map[string]bool{}
	r.collect(tree, false, found)
	values := make([]string, 0, len(found))
	for value := range found {
		values = append(values, value)
	}
	slices.SortFunc(values, compareLongest)
	return values
}

func (r *redactor) collect(tree any, secret bool, found map[string]bool) {
	switch tree := tree.(type) {
	case map[string]any:
		for name, value := range tree {
			// All of an object under a secret name is secret, but for what it is.
			r.collect(value, r.names[name] || secret && name != "objectType", found)
		}
	case []any:
		for _, value := range tree {
			r.collect(value, secret, found)
		}
	case nil, bool:
	default:
		text := fmt.Sprint(tree)
		// A token names a result of this very request; it is no secret.
		if secret && len(text) >= shortestSecret && !strings.HasPrefix(text, "{") {
			found[text] = true
		}
	}
}

// text returns a text without secrets: URLs, form bodies, messages, excerpts. values
// are secret values known to occur in this call, the longest first.
func (r *redactor) text(text string, values []string) string {
	for _, value := range values {
		for _, spelling := range spellings(value) {
			text = strings.ReplaceAll(text, spelling, hidden)
		}
	}
	if pattern := r.pattern(); pattern != nil {
		text = pattern.ReplaceAllString(text, "${1}${3}"+hidden)
	}
	if strings.Contains(text, "@") {
		// As of a proxy.
		text = credentials().ReplaceAllString(text, "//"+hidden+"@")
	}
	return text
}

var credentials = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`//[^/\s@"']*@`) })

// spellings are the ways in which a value is written where it may be shown.
func spellings(value string) []string {
	all := []string{
		value, url.QueryEscape(value), url.PathEscape(value), quote(value), html.EscapeString(value), phpJSON(value),
		strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&apos;").Replace(value),
		strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#039;").Replace(value),
	}
	if escaped, err := json.Marshal(value); err == nil {
		all = append(all, string(escaped[1:len(escaped)-1]))
	}
	slices.SortFunc(all, compareLongest)
	return slices.Compact(all)
}

// phpJSON writes a text within a string of JSON as servers do (protocol.md 5.2).
func phpJSON(text string) string {
	var made strings.Builder
	for _, unit := range utf16.Encode([]rune(text)) {
		switch found := strings.IndexByte("\"\\/\b\f\n\r\t", byte(unit)); {
		case unit < 0x80 && found >= 0:
			made.WriteByte('\\')
			made.WriteByte(jsonEscapes[found])
		case unit < ' ' || unit >= 0x7f:
			fmt.Fprintf(&made, `\u%04x`, unit)
		default:
			made.WriteByte(byte(unit))
		}
	}
	return made.String()
}

// withoutBeginning takes off the beginning of a secret at the end of a text that was cut.
func withoutBeginning(text string, values []string) string {
	for _, value := range values {
		for _, spelling := range spellings(value) {
			for length := min(len(spelling)-1, len(text)); length >= shortestSecret/2; length-- {
				if strings.HasSuffix(text, spelling[:length]) {
					return text[:len(text)-length] + hidden
				}
			}
		}
	}
	return text
}

// tree returns a copy of a tree of parameters without secrets.
func (r *redactor) tree(tree any) any {
	switch tree := tree.(type) {
	case map[string]any:
		copied := make(map[string]any, len(tree))
		for name, value := range tree {
			if r.names[name] {
				copied[name] = hidden
			} else {
				copied[name] = r.tree(value)
			}
		}
		return copied
	case []any:
		copied := make([]any, len(tree))
		for i, value := range tree {
			copied[i] = r.tree(value)
		}
		return copied
	}
	return tree
}

// shown returns a tree of parameters as text for a line of a log.
func (r *redactor) shown(tree any, values []string) string {
	if tree == nil {
		return ""
	}
	encoded, err := json.Marshal(r.tree(tree))
	if err != nil {
		return ""
	}
	return cut(r.text(string(encoded), values), longestShown)
}

// cut shortens a text to that many characters.
func cut(text string, most int) string {
	for i := range text {
		if most == 0 {
			return text[:i] + "..."
		}
		most--
	}
	return text
}
