namespace Disclosure.Corpora;

/// <summary>The unit of the made-up portal whose tables have the forms that published documents print: one row, ordinals, signs for no figure.</summary>
internal static class PrintedForms
{
    // Its codes are not those of the other units in the same year.
    private const string CodesOf = "2099";

    /// <summary>Writes the edition, the codes and the unit with its two years.</summary>
    public static void Write(string printed, string folder)
    {
        Retold.Copy(Path.Combine(printed, "editions"), Path.Combine(folder, "editions"));
        Retold.Copy(Path.Combine(printed, "classifications", "2031"), Path.Combine(folder, "classifications", CodesOf));
        Retold.Copy(Path.Combine(printed, "units", "xubian-office"), Path.Combine(folder, "units", "shili-forms"),
            (file, text) => file == "disclosure.yaml" ? $"{text.TrimEnd()}\n科目年度: {CodesOf}\n" : text);
    }
}
