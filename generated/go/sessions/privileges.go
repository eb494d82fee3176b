package sessions

import (
	"fmt"
	"slices"
	"strings"
)

// Privileges are privileges by name, each with its values, in the order of their first
// mention (protocol.md 6.4).
//
// A name that is repeated keeps all its values, and prints once: "edit:0_a/0_b". That is
// the only spelling that both versions of sessions understand alike.
type Privileges struct {
	names  []string
	values map[string][]string
}

// ParsePrivileges reads a text such as "sview:0_a,list:*". Blanks around an item are
// dropped.
func ParsePrivileges(text string) *Privileges {
	return readPrivileges(text, true)
}

// readPrivileges reads privileges the way a server does; trim is false for sessions of
// version 1, where blanks belong to the names.
func readPrivileges(text string, trim bool) *Privileges {
	p := &Privileges{}
	for _, item := range strings.Split(text, ",") {
		if trim {
			item = strings.TrimSpace(item)
		}
		name, value, _ := strings.Cut(item, ":")
		var values []string
		if value != "" {
			values = strings.Split(value, "/")
		}
		if name != "" {
			p.merge(name, values)
		}
	}
	return p
}

// Add adds values to a privilege, which may be new and may have none. It fails if a name
// or value holds a character that separates privileges.
func (p *Privileges) Add(name string, values ...string) error {
	if name == "" || name != strings.TrimSpace(name) || strings.ContainsAny(name, ",:;") {
		return usage(fmt.Sprintf("%q cannot be the name of a privilege", name))
	}
	for _, value := range values {
		if strings.ContainsAny(value, ",;") {
			return usage(fmt.Sprintf("privilege %q: the value %q holds a separator", name, value))
		}
	}
	p.merge(name, values)
	return nil
}

func (p *Privileges) merge(name string, values []string) {
	if p.values == nil {
		p.values = map[string][]string{}
	}
	if _, known := p.values[name]; !known {
		p.names = append(p.names, name)
	}
	p.values[name] = append(p.values[name], values...)
}

// Has tells whether a privilege is there, with or without values.
func (p *Privileges) Has(name string) bool {
	return slices.Contains(p.names, name)
}

// Names returns the names in the order of their first mention.
func (p *Privileges) Names() []string { return slices.Clone(p.names) }

// Values returns the values of a privilege.
func (p *Privileges) Values(name string) []string { return slices.Clone(p.values[name]) }

// String returns the text that goes into a session.
func (p *Privileges) String() string {
	items := make([]string, 0, len(p.names))
	for _, name := range p.names {
		if values := p.values[name]; len(values) > 0 {
			name += ":" + strings.Join(values, "/")
		}
		items = append(items, name)
	}
	return strings.Join(items, ",")
}
