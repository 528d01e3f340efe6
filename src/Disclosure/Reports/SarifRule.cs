using System.Text.Json;
using Disclosure.Core.Checks.Engine;
using Disclosure.Core.Checks.Rules;
using Disclosure.Core.Editions;

namespace Disclosure.Reports;

/// <summary>
/// A kind of finding as a rule of SARIF. What a check says of itself goes with it; errors of reading say all in their message.
/// </summary>
internal static class SarifRule
{
    /// <summary>Writes the rule of an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="help">Where the manual is, ending in a slash; blank where nobody says.</param>
    /// <param name="json">Takes it.</param>
    public static void Write(string id, string help, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        if (CheckCatalogue.All.FirstOrDefault(c => c.Id == id) is { } check) WriteDocument(check, help, json);
        json.WriteEndObject();
    }

    private static void WriteDocument(ICheck check, string help, Utf8JsonWriter json)
    {
        json.WriteStartObject("shortDescription");
        json.WriteString("text", check.Title);
        json.WriteEndObject();
        if (help.Length > 0) json.WriteString("helpUri", help + PageNames.ManualOfCheck(check.Id));
        // Markdown is optional in SARIF and must have a text beside it; the document can be read as it stands.
        var document = CheckDocuments.Of(check);
        json.WriteStartObject("help");
        json.WriteString("text", document);
        json.WriteString("markdown", document);
        json.WriteEndObject();
    }
}
