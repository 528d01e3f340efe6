using System.Text.Json;

namespace Disclosure.Records;

/// <summary>Reads the fields of an object of a record, and believes nothing: whatever is not as it was written is a <see cref="FormatException"/>.</summary>
internal readonly struct RecordFields
{
    private readonly JsonElement _object;

    /// <summary>The fields of an object.</summary>
    public RecordFields(JsonElement element) => _object = element.ValueKind == JsonValueKind.Object ? element : throw Wrong("object");

    /// <summary>What is said where a record is not as it was written.</summary>
    public static FormatException Wrong(string what) => new(what);

    /// <summary>A text that must be there.</summary>
    public string Text(string name) => Given(name) ?? throw Wrong(name);

    /// <summary>A text, or what stands for it where it was left out.</summary>
    public string Text(string name, string otherwise) => Given(name) ?? otherwise;

    /// <summary>A text, or null.</summary>
    public string? Given(string name) => Find(name) is { } found ? TextOf(found) : null;

    /// <summary>Whether something is written under a name; nothing may be written there too.</summary>
    public bool Has(string name) => _object.TryGetProperty(name, out _);

    /// <summary>Whether something is so.</summary>
    public bool Is(string name, bool otherwise = false) => Find(name) is not { } found ? otherwise : found.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong(name),
    };

    /// <summary>A whole number.</summary>
    public int Number(string name, int otherwise) => Find(name) is { } found ? NumberOf(found) : otherwise;

    /// <summary>An amount, no larger than <paramref name="most"/>, or null.</summary>
    public decimal? Amount(string name, decimal most) => Find(name) is not { } found ? null
        : found.ValueKind == JsonValueKind.Number && found.TryGetDecimal(out var amount) && Math.Abs(amount) <= most ? amount : throw Wrong(name);

    /// <summary>One of several names.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Given(name) is not { } text) return null;
        return Enum.TryParse<T>(text, out var choice) && Enum.GetName(choice) == text ? choice : throw Wrong(name);
    }

    /// <summary>An object under a name.</summary>
    public RecordFields Object(string name) => new(Find(name) ?? throw Wrong(name));

    /// <summary>The fields themselves, with their texts.</summary>
    public IEnumerable<(string Name, string Text)> Texts()
    {
        foreach (var field in _object.EnumerateObject()) yield return (Whole(() => field.Name), TextOf(field.Value));
    }

    /// <summary>The fields themselves, with their whole numbers.</summary>
    public IEnumerable<(string Name, int Number)> Numbers()
    {
        foreach (var field in _object.EnumerateObject()) yield return (Whole(() => field.Name), NumberOf(field.Value));
    }

    /// <summary>The items of a list; none where it was left out.</summary>
    public IReadOnlyList<T> List<T>(string name, Func<JsonElement, T> read)
    {
        if (Find(name) is not { } found) return [];
        return found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray().Select(read)] : throw Wrong(name);
    }

    /// <summary>A short list of texts that stands for a record.</summary>
    public static string[] Texts(JsonElement list, int count) => list.ValueKind == JsonValueKind.Array && list.GetArrayLength() == count
        ? [.. list.EnumerateArray().Select(TextOf)]
        : throw Wrong("list");

    /// <summary>A text.</summary>
    public static string TextOf(JsonElement element) => element.ValueKind == JsonValueKind.String ? Whole(() => element.GetString()!) : throw Wrong("text");

    private static int NumberOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : throw Wrong("number");

    // Half a character is told as a use of the reader that it is not.
    private static string Whole(Func<string> text)
    {
        try
        {
            return text();
        }
        catch (InvalidOperationException)
        {
            throw Wrong("text");
        }
    }

    private JsonElement? Find(string name) => _object.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;
}
