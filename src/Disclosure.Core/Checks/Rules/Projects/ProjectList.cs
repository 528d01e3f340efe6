using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Language;
using Disclosure.Core.Editions;

namespace Disclosure.Core.Checks.Rules.Projects;

/// <summary>A list of projects with what each is given: a grid, or all sheets of a form.</summary>
/// <param name="Number">The number of its table.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Entries">Its projects, each name once, in order.</param>
internal sealed record ProjectList(string Number, string Unit, IReadOnlyList<ProjectEntry> Entries)
{
    // More names than this that another list does not have: the two do not list the same projects.
    private const int MostStrange = 100;

    private readonly Dictionary<string, ProjectEntry> _entries = Entries.ToDictionary(e => e.Name, StringComparer.Ordinal);
    private readonly ILookup<string, ProjectEntry> _parts = Entries
        .SelectMany(e => e.Wholes, (entry, whole) => (whole, entry))
        .ToLookup(p => p.whole, p => p.entry, StringComparer.Ordinal);

    /// <summary>The lists of a budget that have any projects.</summary>
    public static IReadOnlyList<ProjectList> Of(CheckContext context) => context.Once<IReadOnlyList<ProjectList>>(static c =>
    [
        .. from section in MeantSection.Of(c, Meaning.Project, Meaning.ProjectBudget)
           group section by section.List into list
           let rows = list.SelectMany(MeantRow.Of).Where(r => r.NameOf(Meaning.Project).Length > 0)
           let entries = rows.GroupBy(r => r.NameOf(Meaning.Project), StringComparer.Ordinal)
                .Select(g => new ProjectEntry(g.Key, [.. g])).ToList()
           where entries.Count > 0
           select new ProjectList(list.Key.Number, UnitOf(entries), entries),
    ]);

    // Of the first that is given anything.
    private static string UnitOf(List<ProjectEntry> entries) => entries.Select(e => e.Unit).FirstOrDefault(u => u.Length > 0) ?? "";

    /// <summary>The project with this name: its own row, else the parts that carry its name; null when it has neither.</summary>
    public ProjectEntry? Find(string name)
    {
        if (_entries.TryGetValue(name, out var entry)) return entry;
        var parts = _parts[name].ToList();
        return parts.Count == 0 ? null : new ProjectEntry(name, [.. parts.SelectMany(p => p.Rows)]);
    }

    /// <summary>The projects whose name another list has in no form; of very many only some.</summary>
    public IReadOnlyList<ProjectEntry> StrangeTo(ProjectList other) =>
    [
        .. Entries.Where(e => !other._entries.ContainsKey(e.Name)).Take(MostStrange)
            .Where(e => !other.Entries.Any(o => ProjectEntry.Carries(e.Name, o.Name))),
    ];
}
