using Selon.Syntax.Numerics;
using Xunit;

namespace Selon.Tests.Syntax;

public sealed class PackedMatrixTests
{
    [Theory]
    [InlineData(1, 3, 5)]
    [InlineData(4, 16, 32)]
    [InlineData(13, 40, 70)]
    [InlineData(27, 1, 33)]
    public void A_product_equals_the_sum_of_products(int rows, int depth, int columns)
    {
        var random = new Random(3);
        var a = Fill(rows * depth, random);
        var b = Fill(depth * columns, random);
        var matrix = new PackedMatrix(b, depth, columns);
        var c = new float[rows * matrix.PaddedColumns];
        matrix.Multiply(a, rows, c);
        for (var m = 0; m < rows; m++)
        {
            for (var n = 0; n < columns; n++)
            {
                double sum = 0;
                for (var k = 0; k < depth; k++)
                    sum += (double)a[m * depth + k] * b[k * columns + n];
                Assert.True(Math.Abs(sum - c[m * matrix.PaddedColumns + n]) < 1e-5);
            }
        }
    }

    [Fact]
    public void A_row_gives_the_same_bits_alone_and_among_others()
    {
        var random = new Random(5);
        var a = Fill(11 * 64, random);
        var matrix = new PackedMatrix(Fill(64 * 96, random), 64, 96);
        var together = new float[11 * 96];
        matrix.Multiply(a, 11, together);
        for (var row = 0; row < 11; row++)
        {
            var alone = new float[96];
            matrix.Multiply(a.AsSpan(row * 64, 64), 1, alone);
            Assert.Equal(alone, together.AsSpan(row * 96, 96).ToArray());
        }
    }

    private static float[] Fill(int length, Random random) =>
        [.. Enumerable.Range(0, length).Select(_ => random.NextSingle() - 0.5f)];
}
