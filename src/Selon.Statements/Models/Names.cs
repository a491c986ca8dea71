using System.Globalization;

namespace Selon.Statements.Models;

/// <summary>Names of values without making new strings.</summary>
internal static class Names
{
    private static readonly string[] Buckets = ["0", "1", "2", "3", "4-5", "6-8", "9-15", "16-30", "31+"];

    /// <summary>The name of an enumeration value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Name(value);

    /// <summary>A number on a coarse scale.</summary>
    public static string Bucket(int number) => Buckets[number switch
    {
        <= 3 => Math.Max(0, number),
        <= 5 => 4,
        <= 8 => 5,
        <= 15 => 6,
        <= 30 => 7,
        _ => 8,
    }];

    private static class Table<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, string> All = Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => value.ToString());

        public static string Name(T value) => All.GetValueOrDefault(value) ?? Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }
}
