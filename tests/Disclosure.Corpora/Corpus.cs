namespace Disclosure.Corpora;

/// <summary>
/// A made-up input of many disclosures in the shape of the real one: its files with other names, years and figures.
/// The same count gives the same bytes.
/// </summary>
public static class Corpus
{
    private const int FirstYear = 2021;
    private const int YearsOfUnit = 5;

    /// <summary>Writes <paramref name="count"/> disclosures into <paramref name="folder"/>, five years for a unit.</summary>
    public static void Write(string input, string folder, int count)
    {
        Retold.Copy(Path.Combine(input, "editions"), Path.Combine(folder, "editions"));
        File.Copy(Path.Combine(input, "site.yaml"), Path.Combine(folder, "site.yaml"), overwrite: true);
        WriteClassifications(input, folder);
        for (var i = 0; i < count; i++)
        {
            Retold.Write(input, folder, Fiction.Numbered(i / YearsOfUnit + 1, FirstYear + i % YearsOfUnit), (_, text) => text);
        }
    }

    // The codes of the real year serve for all years.
    private static void WriteClassifications(string input, string folder)
    {
        for (var year = FirstYear; year < FirstYear + YearsOfUnit; year++)
        {
            Retold.CopyClassifications(input, folder, year);
        }
    }
}
