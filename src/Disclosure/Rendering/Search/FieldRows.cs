using Disclosure.Core.Addresses;
using Disclosure.Core.Editions;
using Disclosure.Core.Grids;

namespace Disclosure.Rendering.Search;

/// <summary>Takes out of a list of fields what a search finds in it.</summary>
internal static class FieldRows
{
    /// <summary>The fields, each a row of one column; the field that names a project goes by the project's name.</summary>
    public static FindableSection Of(Table table, FieldList list)
    {
        var rows = new List<FindableRow>(list.Form.Fields.Count);
        for (var i = 0; i < list.Form.Fields.Count; i++)
        {
            var field = list.Form.Fields[i];
            var value = list.Values[i]?.Text ?? "";
            var isProject = field.Meaning == Meaning.Project && value.Length > 0;
            var (name, texts) = isProject ? (value, []) : (field.Label, value is "" or "/" ? (string[])[] : [value]);
            var link = Fragment.Of(AddressText.Of([field.Key]));
            rows.Add(new FindableRow(name, link == name ? "" : link, isProject, texts));
        }
        return new FindableSection(
            string.Join('，', list.Steps), Fragment.To(AddressText.Of([.. table.Steps, .. list.Steps])), [""], -1, rows);
    }
}
