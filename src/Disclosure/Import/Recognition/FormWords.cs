using System.Runtime.CompilerServices;
using Disclosure.Core.Editions;

namespace Disclosure.Import.Recognition;

/// <summary>What a form prints, folded: the words of its heads and of its lines.</summary>
internal sealed class FormWords
{
    private static readonly ConditionalWeakTable<TableForm, FormWords> Known = [];

    private readonly HashSet<string> _heads = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lines = new(StringComparer.Ordinal);

    /// <summary>The words of some sections.</summary>
    public FormWords(IEnumerable<SectionForm> sections)
    {
        foreach (var form in sections)
        {
            if (form.Heading.Length > 0) _heads.Add(Folded.Bare(form.Heading));
            switch (form)
            {
                case GridForm grid:
                    foreach (var column in grid.Columns) AddHead(column);
                    foreach (var line in grid.Rows.OfType<RowSlot.FixedRow>()) AddLine(line.Line);
                    break;
                case FieldsForm fields:
                    foreach (var field in fields.Fields) _lines.Add(Folded.Bare(field.Label));
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The words of all sections of a table.</summary>
    public static FormWords Of(TableForm form) => Known.GetValue(form, f => new FormWords(f.Flat()));

    /// <summary>Whether it stands above columns.</summary>
    public bool IsHead(string text) => _heads.Contains(Folded.Bare(text));

    /// <summary>Whether it is the name of a line.</summary>
    public bool IsLine(string text) => _lines.Contains(Folded.Bare(text));

    private void AddHead(GridColumn column)
    {
        _heads.Add(Folded.Bare(column.Label));
        foreach (var division in column.Divisions) _heads.Add(Folded.Bare(division));
        foreach (var child in column.Children) AddHead(child);
    }

    private void AddLine(FixedLine line)
    {
        _lines.Add(Folded.Bare(line.Label ?? line.Key));
        foreach (var child in line.Children) AddLine(child);
    }
}
