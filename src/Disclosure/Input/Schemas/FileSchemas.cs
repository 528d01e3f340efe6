using System.Text.Json.Nodes;
using Disclosure.Input.Keys;

namespace Disclosure.Input.Schemas;

/// <summary>The schemas of the files whose keys are the same in every input; those of an edition's forms are in <see cref="FormSchema"/>.</summary>
internal static class FileSchemas
{
    /// <summary>The schema of <c>site.yaml</c>.</summary>
    public static JsonObject Site() => Of("门户信息，全部可以不填", SiteKeys.All);

    /// <summary>The schema of <c>unit.yaml</c>.</summary>
    public static JsonObject Unit() => Of("单位", UnitKeys.All);

    /// <summary>The schema of <c>disclosure.yaml</c>; <paramref name="editions"/> are those that there are, <paramref name="checks"/> the ids of all checks.</summary>
    public static JsonObject Publication(IReadOnlyCollection<string> editions, IReadOnlyCollection<string> checks) =>
        Of("一个年度的公开", DisclosureKeys.All, new KeyShapes(editions, checks));

    /// <summary>The schema of a classification, <c>classifications/&lt;year&gt;/&lt;file&gt;.yaml</c>.</summary>
    public static JsonObject Classification() => Of("一套科目", ClassificationKeys.All);

    /// <summary>
    /// The schema of an edition, <c>edition.yaml</c>; <paramref name="editions"/> are those that there are. One that is based on another
    /// may leave out anything.
    /// </summary>
    public static JsonObject Edition(IReadOnlyCollection<string> editions)
    {
        var keys = EditionKeys.All;
        var body = new KeyShapes(editions).Of(new InputMapping([.. keys.Keys.Select(k => k with { IsRequired = false })]));
        body["anyOf"] = new JsonArray(SchemaShape.Having([EditionKeys.Basis.Name]), SchemaShape.Having(keys.Required));
        return SchemaShape.Schema("版式：一套表的样子", body);
    }

    private static JsonObject Of(string title, InputMapping mapping, KeyShapes? shapes = null) =>
        SchemaShape.Schema(title, (shapes ?? new KeyShapes()).Of(mapping));
}
